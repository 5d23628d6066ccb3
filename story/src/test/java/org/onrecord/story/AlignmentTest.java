package org.onrecord.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.onrecord.story.Alignment.Pair;

class AlignmentTest {

    @RepeatedTest(100)
    void hasEachWordOnceAndInOrder(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<QuotedWord> full = words(random);
        List<QuotedWord> variant = words(random);
        List<Pair> pairs = Alignment.of(full, variant);
        assertThat(pairs.stream().map(Pair::full).filter(i -> i >= 0))
                .containsExactlyElementsOf(
                        IntStream.range(0, full.size()).boxed().toList());
        assertThat(pairs.stream().map(Pair::variant).filter(i -> i >= 0))
                .containsExactlyElementsOf(
                        IntStream.range(0, variant.size()).boxed().toList());
    }

    /** Words left out anywhere, in one piece, are all that differs. */
    @RepeatedTest(100)
    void findsWhatIsLeftOut(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<QuotedWord> full = words(Invented.words(repetition.getCurrentRepetition(), 30));
        int start = 4 + random.nextInt(22);
        int end = start + random.nextInt(26 - start + 1);
        List<QuotedWord> variant = new ArrayList<>(full.subList(0, start));
        variant.addAll(full.subList(end, full.size()));
        assertThat(Alignment.of(full, variant).stream().filter(Pair::isInBoth))
                .allMatch(pair -> full.get(pair.full()).isSame(variant.get(pair.variant())))
                .hasSize(variant.size());
    }

    private static List<QuotedWord> words(Random random) {
        return words(String.join(
                " ",
                random.ints(random.nextInt(12), 0, 4)
                        .mapToObj(i -> List.of("gate", "lock", "the", "gates").get(i))
                        .toList()));
    }

    private static List<QuotedWord> words(String text) {
        List<QuotedWord> words = new ArrayList<>();
        new Words(text).forEachRemaining(word -> words.add(new QuotedWord(word, null, words.isEmpty())));
        return words;
    }
}
