package org.onrecord.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lays two quotations side by side, word by word, so that as much as possible is the same: Needleman and Wunsch, "A general
 * method applicable to the search for similarities in the amino acid sequence of two proteins" (1970), with gaps whose
 * beginning costs more than their length, as Gotoh, "An improved algorithm for matching biological sequences" (1982), and
 * which are free at the ends, where quotations are cut.
 */
final class Alignment {
    private static final int SAME = 40;
    private static final int SAME_FUNCTION_WORD = 20;
    private static final int SIMILAR = 5;
    private static final int CHANGED = -25;
    private static final int GAP = -45;
    private static final int LONGER_GAP = -1;

    /** Where the variant has an ellipsis. */
    private static final int SHOWN_GAP = -15;

    private static final int NEVER = Integer.MIN_VALUE / 2;

    /** How the best alignment of two beginnings ends: with both words, with the fullest's only, with the variant's only. */
    private static final int BOTH = 0;

    private static final int LEFT_OUT = 1;
    private static final int INSERTED = 2;

    private final List<QuotedWord> full;
    private final List<QuotedWord> variant;

    /** For each pair of beginnings, two bits for each way to end: by which way the one before ended. */
    private final byte[][] from;

    private Alignment(List<QuotedWord> full, List<QuotedWord> variant) {
        this.full = full;
        this.variant = variant;
        this.from = new byte[full.size() + 1][variant.size() + 1];
    }

    /** Pairs of words, in the order of the text, that together hold all words of both. */
    static List<Pair> of(List<QuotedWord> full, List<QuotedWord> variant) {
        Alignment alignment = new Alignment(full, variant);
        return alignment.trace(alignment.fill());
    }

    /**
     * Two words at one place.
     *
     * @param full an index in the fullest form, -1 for none
     * @param variant an index in the variant, -1 for none
     */
    record Pair(int full, int variant) {
        boolean isInBoth() {
            return full >= 0 && variant >= 0;
        }

        boolean isInFullOnly() {
            return variant < 0;
        }
    }

    /** Returns how the best alignment of the whole ends. */
    private int fill() {
        int columns = variant.size() + 1;
        int[][] before = new int[3][columns];
        for (int j = 0; j < columns; j++) {
            before[BOTH][j] = j == 0 ? 0 : NEVER;
            before[LEFT_OUT][j] = NEVER;
            before[INSERTED][j] = j == 0 ? NEVER : 0;
            from[0][j] = pack(BOTH, LEFT_OUT, j == 1 ? BOTH : INSERTED);
        }
        for (int i = 1; i <= full.size(); i++) {
            int[][] now = new int[3][columns];
            now[BOTH][0] = NEVER;
            now[LEFT_OUT][0] = 0;
            now[INSERTED][0] = NEVER;
            from[i][0] = pack(BOTH, i == 1 ? BOTH : LEFT_OUT, INSERTED);
            for (int j = 1; j < columns; j++) {
                step(before, now, i, j);
            }
            before = now;
        }
        return best(before, columns - 1, 0, 0, 0);
    }

    private void step(int[][] before, int[][] now, int i, int j) {
        int both = best(before, j - 1, 0, 0, 0);
        int open = j == variant.size() ? 0 : QuotedWord.showGap(variant, j) ? SHOWN_GAP : GAP;
        int extend = j == variant.size() ? 0 : LONGER_GAP;
        int leftOut = best(before, j, open, extend, open);
        now[BOTH][j] = before[both][j - 1] + score(full.get(i - 1), variant.get(j - 1));
        now[LEFT_OUT][j] = before[leftOut][j] + (leftOut == LEFT_OUT ? extend : open);
        boolean lastRow = i == full.size();
        open = lastRow ? 0 : GAP;
        extend = lastRow ? 0 : LONGER_GAP;
        int inserted = best(now, j - 1, open, open, extend);
        now[INSERTED][j] = now[inserted][j - 1] + (inserted == INSERTED ? extend : open);
        from[i][j] = pack(both, leftOut, inserted);
    }

    private static int best(int[][] scores, int column, int both, int leftOut, int inserted) {
        int first = scores[BOTH][column] + both;
        int second = scores[LEFT_OUT][column] + leftOut;
        int third = scores[INSERTED][column] + inserted;
        if (first >= second && first >= third) {
            return BOTH;
        }
        return second >= third ? LEFT_OUT : INSERTED;
    }

    private static int score(QuotedWord one, QuotedWord other) {
        if (one.isSame(other)) {
            return one.isContentWord() ? SAME : SAME_FUNCTION_WORD;
        }
        return one.isNote() == other.isNote() && isSimilar(one.text(), other.text()) ? SIMILAR : CHANGED;
    }

    /** Whether two words may be forms of one: they begin alike, and differ in the last three letters at most. */
    private static boolean isSimilar(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= 3 && Math.max(one.length(), other.length()) - common <= 3;
    }

    private List<Pair> trace(int lastWay) {
        List<Pair> pairs = new ArrayList<>();
        int way = lastWay;
        int i = full.size();
        int j = variant.size();
        while (i > 0 || j > 0) {
            int previous = (from[i][j] >> (2 * way)) & 3;
            i -= way == INSERTED ? 0 : 1;
            j -= way == LEFT_OUT ? 0 : 1;
            pairs.add(new Pair(way == INSERTED ? -1 : i, way == LEFT_OUT ? -1 : j));
            way = previous;
        }
        Collections.reverse(pairs);
        return pairs;
    }

    private static byte pack(int both, int leftOut, int inserted) {
        return (byte) (both | leftOut << 2 | inserted << 4);
    }
}
