package org.onrecord.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.story.Alignment.Pair;

/**
 * Consecutive pairs of an alignment that are all the same words, or all not.
 *
 * @param full the fullest form's words
 * @param variant the variant's words
 * @param isKept whether they are the same
 */
record Stretch(Range full, Range variant, boolean isKept) {

    /** Some consecutive words, from the first to before the end. */
    record Range(int first, int end) {
        boolean isEmpty() {
            return first == end;
        }

        List<QuotedWord> of(List<QuotedWord> words) {
            return words.subList(first, end);
        }
    }

    /** Those of an alignment, in the order of the text. */
    static List<Stretch> of(List<Pair> pairs, List<QuotedWord> full, List<QuotedWord> variant) {
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        while (start < pairs.size()) {
            boolean isKept = isKept(pairs.get(start), full, variant);
            int end = start;
            while (end < pairs.size() && isKept(pairs.get(end), full, variant) == isKept) {
                end++;
            }
            List<Pair> alike = pairs.subList(start, end);
            for (List<Pair> part : isKept ? List.of(alike) : withoutCuts(alike, variant, variantWords(pairs, start))) {
                add(stretches, part, isKept);
            }
            start = end;
        }
        return stretches;
    }

    /** What is visibly cut is not part of a change beside it. */
    private static List<List<Pair>> withoutCuts(List<Pair> pairs, List<QuotedWord> variant, int firstWord) {
        int start = 0;
        int end = pairs.size();
        if (pairs.stream().anyMatch(Pair::isInBoth)) {
            while (QuotedWord.showGap(variant, firstWord) && pairs.get(start).isInFullOnly()) {
                start++;
            }
            int next = firstWord + variantWords(pairs, end);
            while (QuotedWord.showGap(variant, next) && pairs.get(end - 1).isInFullOnly()) {
                end--;
            }
        }
        return Stream.of(pairs.subList(0, start), pairs.subList(start, end), pairs.subList(end, pairs.size()))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static void add(List<Stretch> stretches, List<Pair> pairs, boolean isKept) {
        Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        int full = last == null ? 0 : last.full().end();
        int variant = last == null ? 0 : last.variant().end();
        int fullWords = (int) pairs.stream().filter(pair -> pair.full() >= 0).count();
        stretches.add(new Stretch(
                new Range(full, full + fullWords),
                new Range(variant, variant + variantWords(pairs, pairs.size())),
                isKept));
    }

    private static int variantWords(List<Pair> pairs, int end) {
        return (int) pairs.subList(0, end).stream()
                .filter(pair -> !pair.isInFullOnly())
                .count();
    }

    private static boolean isKept(Pair pair, List<QuotedWord> full, List<QuotedWord> variant) {
        return pair.isInBoth() && full.get(pair.full()).isSame(variant.get(pair.variant()));
    }
}
