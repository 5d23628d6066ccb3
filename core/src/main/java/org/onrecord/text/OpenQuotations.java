package org.onrecord.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.QuotationMark.Family;

/** Makes quotations of marks that are read from the start of the text to its end. */
final class OpenQuotations {
    /** All that ever opened, by the first mark. */
    private final List<Opened> found = new ArrayList<>();

    /** What is open now, the innermost last. */
    private final List<Opened> open = new ArrayList<>();

    /** What was open at the end of the paragraph before. */
    private List<Opened> waiting = new ArrayList<>();

    /** How many of the waiting ones, from the outermost, this paragraph has taken up. */
    private int resumed;

    /** Up to here the paragraph has nothing but the marks that took them up. */
    private int resumedEnd;

    void beginParagraph(int first) {
        waiting = new ArrayList<>(open);
        open.clear();
        resumed = 0;
        resumedEnd = first;
    }

    void opens(QuotationMark mark) {
        Opened opened = resume(mark);
        if (opened == null) {
            opened = new Opened(open.isEmpty() ? null : open.get(open.size() - 1), mark);
            found.add(opened);
        }
        opened.begin(mark);
        open.add(opened);
    }

    /** Ends the innermost quotation with a mark. */
    void closes(QuotationMark mark) {
        Opened last = open.remove(open.size() - 1);
        last.end(mark.token(), mark.end());
        last.closed = true;
    }

    /** Ends the innermost quotation before a token, although no mark closes it. */
    void giveUp(int token) {
        open.remove(open.size() - 1).end(token, token);
    }

    void endParagraph(int end) {
        open.forEach(opened -> opened.end(end, end));
    }

    /** All quotations; call it after the last paragraph. */
    List<Quotation> quotations() {
        List<Quotation> quotations = new ArrayList<>();
        for (Opened opened : found) {
            opened.depth = opened.outer == null ? 0 : opened.outer.depthInside();
            if (opened.isQuotation()) {
                quotations.add(new Quotation(opened.stretches, opened.depth, opened.closed));
            }
        }
        return List.copyOf(quotations);
    }

    /** The waiting quotation that a mark takes up: a paragraph that goes on with quotations opens them all again. */
    private @Nullable Opened resume(QuotationMark mark) {
        boolean resumes = mark.token() == resumedEnd
                && open.size() == resumed
                && resumed < waiting.size()
                && waiting.get(resumed).mark.glyph() == mark.glyph();
        if (!resumes) {
            return null;
        }
        resumedEnd = mark.end();
        return waiting.get(resumed++);
    }

    /** A quotation whose end is not yet known. */
    private static final class Opened {
        private final @Nullable Opened outer;
        private final List<Stretch> stretches = new ArrayList<>(1);
        private QuotationMark mark;
        private boolean closed;
        private int depth;

        Opened(@Nullable Opened outer, QuotationMark mark) {
            this.outer = outer;
            this.mark = mark;
        }

        void begin(QuotationMark newMark) {
            mark = newMark;
        }

        void end(int innerEnd, int end) {
            if (mark.end() < innerEnd) {
                stretches.add(new Stretch(mark.token(), mark.end(), innerEnd, end));
            }
        }

        int depthInside() {
            return isQuotation() ? depth + 1 : depth;
        }

        /** A single mark that nothing closes and no paragraph takes up is rather an apostrophe. */
        boolean isQuotation() {
            return closed && !stretches.isEmpty() || stretches.size() > (mark.glyph().family == Family.SINGLE ? 1 : 0);
        }
    }
}
