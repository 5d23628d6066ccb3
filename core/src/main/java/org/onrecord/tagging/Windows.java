package org.onrecord.tagging;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Pieces;
import org.onrecord.text.Sentence;
import org.onrecord.text.Sentences;

/**
 * Packs a document's paragraphs into windows without overlap, since attributions hardly ever cross the border of a
 * paragraph. A paragraph that is longer has a window to itself; one that is too long even for that is cut between
 * sentences, a sentence that is too long where it must be.
 */
final class Windows {
    private final Document document;
    private final Pieces pieces;
    private final int usual;
    private final int longest;
    private final long start;
    private final long separator;
    private final List<Window> windows = new ArrayList<>();
    private @Nullable WindowBuilder current;

    private Windows(Document document, Pieces pieces, int usual, int longest, long start, long separator) {
        this.document = document;
        this.pieces = pieces;
        this.usual = usual;
        this.longest = longest;
        this.start = start;
        this.separator = separator;
    }

    /**
     * The windows in the order of the text; together they hold all tokens.
     *
     * @param pieces of all the document's tokens
     * @param usual the most pieces in a window of several paragraphs, with [CLS] and [SEP]
     * @param longest the most pieces in a window of one paragraph or a part of it
     */
    static List<Window> of(Document document, Pieces pieces, int usual, int longest, long start, long separator) {
        Windows windows = new Windows(document, pieces, usual, longest, start, separator);
        document.paragraphs().forEach(windows::addParagraph);
        windows.finish();
        return windows.windows;
    }

    private void addParagraph(Paragraph paragraph) {
        if (fitsWindow(paragraph.first(), paragraph.end())) {
            add(paragraph.first(), paragraph.end());
            return;
        }
        int first = paragraph.first();
        for (Sentence sentence : Sentences.of(document, paragraph)) {
            if (first < sentence.first() && !fitsWindow(first, sentence.end())) {
                add(first, sentence.first());
                first = sentence.first();
            }
            first = addFullWindows(first, sentence.end());
        }
        if (first < paragraph.end()) {
            add(first, paragraph.end());
        }
    }

    /** Cuts off full windows until the rest fits one; returns where the rest begins. */
    private int addFullWindows(int first, int end) {
        int from = first;
        while (!fitsWindow(from, end)) {
            int to = from + 1;
            while (fitsWindow(from, to + 1)) {
                to++;
            }
            add(from, to);
            from = to;
            if (from == end) {
                break;
            }
        }
        return from;
    }

    private boolean fitsWindow(int first, int end) {
        return pieces.first(end) - pieces.first(first) <= longest - 2;
    }

    private void add(int first, int end) {
        int size = pieces.first(end) - pieces.first(first);
        if (current == null || !current.fits(size)) {
            finish();
            current = new WindowBuilder(first, Math.min(longest, Math.max(usual, size + 2)), start, separator);
        }
        current.add(pieces, first, end);
    }

    private void finish() {
        if (current != null) {
            windows.add(current.build());
            current = null;
        }
    }
}
