package org.onrecord.export.webannotation;

import org.onrecord.Span;

/** A text out of which words are quoted with so much around them that they are found in one place only. Immutable. */
final class QuotedText {
    /** As much as clients usually take: no more is needed of most texts. */
    private static final int LEAST_CONTEXT = 32;

    private final String text;

    /** Where each code point begins in UTF-16, and where the text ends: to look for each anew would take too long in a book. */
    private final int[] starts;

    QuotedText(String text) {
        this.text = text;
        this.starts = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = text.offsetByCodePoints(starts[i - 1], 1);
        }
    }

    /**
     * @param span in code points
     * @throws IndexOutOfBoundsException if it ends behind the text
     */
    TextQuote quote(Span span) {
        int context = LEAST_CONTEXT;
        while (true) {
            int from = Math.max(0, span.start() - context);
            int to = Math.min(starts.length - 1, span.end() + context);
            boolean isWholeText = from == 0 && to == starts.length - 1;
            if (isWholeText || isOnlyPlace(starts[from], words(from, to))) {
                return new TextQuote(words(from, span.start()), words(span.start(), span.end()), words(span.end(), to));
            }
            context *= 2;
        }
    }

    private boolean isOnlyPlace(int place, String words) {
        return text.indexOf(words) == place && text.indexOf(words, place + 1) < 0;
    }

    private String words(int from, int to) {
        return text.substring(starts[from], starts[to]);
    }
}
