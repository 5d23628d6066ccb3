package org.onrecord.export.brat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.Span;

/**
 * A text of as many code points as the article's, in which only line feeds end lines: programs differ in what else does, and a
 * tab would end a field. Immutable.
 */
final class PlainText {
    private final int[] codePoints;

    PlainText(String text) {
        this.codePoints = text.codePoints().map(PlainText::plain).toArray();
    }

    private static int plain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\n' ? codePoint : ' ';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.SURROGATE -> 0xfffd; // half of a pair, which UTF-8 cannot write
            default -> codePoint;
        };
    }

    byte[] utf8() {
        return words(0, codePoints.length).getBytes(StandardCharsets.UTF_8);
    }

    /** The pieces of spans, none with a line's end in it or white space at its ends: brat takes no others. */
    List<Span> fragments(List<Span> spans) {
        List<Span> fragments = new ArrayList<>();
        for (Span span : spans) {
            int start = span.start();
            for (int i = start; i <= span.end(); i++) {
                if (i == span.end() || codePoints[i] == '\n') {
                    addTrimmed(start, i, fragments);
                    start = i + 1;
                }
            }
        }
        return fragments;
    }

    private void addTrimmed(int from, int to, List<Span> fragments) {
        int start = from;
        int end = to;
        while (start < end && isSpace(start)) {
            start++;
        }
        while (start < end && isSpace(end - 1)) {
            end--;
        }
        if (start < end) {
            fragments.add(new Span(start, end));
        }
    }

    private boolean isSpace(int index) {
        return Character.isWhitespace(codePoints[index]) || Character.isSpaceChar(codePoints[index]);
    }

    /** What stands in fragments, with a space between two. */
    String words(List<Span> fragments) {
        return fragments.stream()
                .map(fragment -> words(fragment.start(), fragment.length()))
                .collect(Collectors.joining(" "));
    }

    private String words(int start, int length) {
        return new String(codePoints, start, length);
    }
}
