package org.onrecord.story;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words and phrases that make a claim less certain. */
final class Hedges {
    private static final Set<List<String>> PHRASES = Lines.of("hedges.txt").stream()
            .map(line -> List.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST =
            PHRASES.stream().mapToInt(List::size).max().orElse(0);

    /** So many function words may stand between a hedge and what it is about: "I think that we". */
    private static final int LONGEST_PASSAGE = 3;

    private Hedges() {}

    static boolean contains(List<QuotedWord> words) {
        return IntStream.range(0, words.size()).anyMatch(first -> lengthAt(hedging(words), first) > 0);
    }

    /** Whether words that are left out hedged the words behind them. */
    static boolean hedgesNext(List<QuotedWord> leftOut, QuotedWord next) {
        List<String> texts = hedging(leftOut);
        int end = texts.size();
        boolean inSentence = !next.beginsSentence();
        for (int passed = 0; passed <= LONGEST_PASSAGE && end > 0 && inSentence; passed++) {
            if (endsAt(texts, end)) {
                return true;
            }
            end--;
            inSentence = FunctionWords.has(texts.get(end)) && !leftOut.get(end).beginsSentence();
        }
        return false;
    }

    /** Whether words that are left out hedged the words before them. */
    static boolean hedgesPrevious(List<QuotedWord> leftOut) {
        return !leftOut.get(0).beginsSentence() && lengthAt(hedging(leftOut), 0) > 0;
    }

    /** The words, without those that only look like a hedge. */
    private static List<String> hedging(List<QuotedWord> words) {
        return words.stream().map(word -> word.isName() ? "" : word.text()).toList();
    }

    private static boolean endsAt(List<String> texts, int end) {
        return IntStream.rangeClosed(1, Math.min(LONGEST, end))
                .anyMatch(length -> PHRASES.contains(texts.subList(end - length, end)));
    }

    private static int lengthAt(List<String> texts, int first) {
        return IntStream.rangeClosed(1, Math.min(LONGEST, texts.size() - first))
                .filter(length -> PHRASES.contains(texts.subList(first, first + length)))
                .max()
                .orElse(0);
    }
}
