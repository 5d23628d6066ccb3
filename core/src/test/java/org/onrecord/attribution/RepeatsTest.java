package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.Attribution.Kind.BLOCK;
import static org.onrecord.Attribution.Kind.DIRECT;
import static org.onrecord.Attribution.Kind.INDIRECT;
import static org.onrecord.Attribution.Kind.MIXED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.onrecord.Attribution.Kind;
import org.onrecord.text.TokenRange;

/** The contents are drawn as in {@link Marked}; -1 is a content that repeats nothing. */
class RepeatsTest {

    @Test
    void aBracketedQuotationRepeatsPartOfABlock() {
        assertThat(repeats("""
                        Her best line was this one
                        ⟦Make no mistake, the owners of the old pier have not gone away, and when it falls, \
                        they will send us the bill. I am sure of it.⟧
                        I think that she is right about them (⟦“the owners of the old pier have not gone away, and when \
                        it falls, they will send us the bill”⟧).
                        """, BLOCK, DIRECT)).containsExactly(-1, 0);
    }

    @Test
    void caseMarksAndTheFirstLetterDoNotMatter() {
        assertThat(repeats("""
                        ⟦"And we don't owe them a penny - not one,"⟧ he said.
                        ⟦“[W]e don’t owe them a penny, not one!”⟧ it read.
                        """, DIRECT, DIRECT)).containsExactly(-1, 0);
    }

    @Test
    void notesAndElisionsMayInterruptTheRepeatedWords() {
        String first = "⟦“The owners of the pier, all four of them, will send us the bill by spring,”⟧ she said. ";
        assertThat(repeats(first + "⟦“The owners of the pier … will send us the bill”⟧", DIRECT, DIRECT))
                .containsExactly(-1, 0);
        assertThat(repeats(first + "⟦“[They] will send us the bill [sic] by spring.”⟧", DIRECT, DIRECT))
                .containsExactly(-1, 0);
        assertThat(repeats(first + "⟦“will send us the bill … The owners”⟧", DIRECT, DIRECT))
                .containsExactly(-1, -1);
    }

    @Test
    void aNoteInTheFirstQuotationDoesNotMatter() {
        assertThat(repeats(
                        "⟦“Their [sic] going to send us the bill,”⟧ she wrote. ⟦“Their going to send us”⟧, again.",
                        DIRECT,
                        DIRECT))
                .containsExactly(-1, 0);
    }

    @Test
    void pointsAtTheFirstOfSeveral() {
        String article = """
                ⟦“The pier is not for sale.”⟧ ⟦“The pier is not for sale.”⟧ ⟦“And the pier is not for sale!”⟧
                ⟦“The pier is not for sale!”⟧ ⟦“And the pier is not for sale”⟧
                """;
        assertThat(repeats(article, DIRECT, DIRECT, DIRECT, DIRECT, DIRECT)).containsExactly(-1, 0, -1, 0, 2);
    }

    @Test
    void twoOrThreeWordsAreNoRepeat() {
        assertThat(repeats("⟦“It is a rotten old pier.”⟧ The ⟦“rotten old pier”⟧ is gone.", DIRECT, DIRECT))
                .containsExactly(-1, -1);
    }

    @Test
    void aChangedWordMakesAnotherQuotation() {
        assertThat(repeats("⟦“We will never sell the pier.”⟧ ⟦“We will never sell the yard.”⟧", DIRECT, DIRECT))
                .containsExactly(-1, -1);
    }

    @Test
    void onlyTheQuotedPartOfAMixedContentCounts() {
        String first = "⟦“We will never sell the old pier.”⟧ ";
        assertThat(repeats(
                        first + "He repeated that ⟦the family “will never sell the old pier” to them⟧.", DIRECT, MIXED))
                .containsExactly(-1, 0);
        assertThat(repeats(
                        first + "He repeated that ⟦they will never sell the old pier to a “bandit”⟧.", DIRECT, MIXED))
                .containsExactly(-1, -1);
    }

    @Test
    void paraphraseRepeatsNothing() {
        assertThat(repeats(
                        "⟦“We will never sell the old pier.”⟧ He says ⟦we will never sell the old pier⟧.",
                        DIRECT,
                        INDIRECT))
                .containsExactly(-1, -1);
    }

    @Test
    void wordsParaphrasedAtFirstCountIfTheyAreMany() {
        String first = "She says ⟦the owners of the pier will send us the bill by spring⟧. ";
        assertThat(repeats(first + "⟦“The owners of the pier will send us the bill”⟧", INDIRECT, DIRECT))
                .containsExactly(-1, 0);
        assertThat(repeats(first + "⟦“The owners of the pier”⟧", INDIRECT, DIRECT))
                .containsExactly(-1, -1);
    }

    @Test
    void aContentInPiecesIsRead() {
        assertThat(repeats(
                        "⟦“We will never sell the old pier,”¦ he said, ⟦“not for a ship of gold.”⟧ And: "
                                + "⟦“never sell the old pier … not for a ship of gold”⟧",
                        DIRECT,
                        DIRECT))
                .containsExactly(-1, 0);
    }

    @Test
    void aContentInsideAnotherIsNoRepeat() {
        Marked marked = Marked.of("⟦“She told me, ‘we will never sell the old pier’, and left.”⟧");
        TokenRange outer = marked.ranges().get(0).get(0);
        TokenRange inner = new TokenRange(outer.first() + 5, outer.end() - 4);
        Repeats repeats = new Repeats(marked.document());
        assertThat(repeats.firstOf(DIRECT, List.of(outer))).isEmpty();
        assertThat(repeats.firstOf(DIRECT, List.of(inner))).isEmpty();
    }

    @Test
    void aLongArticleOfOnePhraseIsRead() {
        String phrase = "⟦“all work and no play makes Jack a dull boy all work and no rest”⟧ he wrote. ";
        Kind[] kinds = new Kind[2_000];
        Arrays.fill(kinds, DIRECT);
        assertThat(repeats(phrase.repeat(kinds.length), kinds))
                .hasSize(kinds.length)
                .endsWith(0, 0);
    }

    private static List<Integer> repeats(String drawn, Kind... kinds) {
        Marked marked = Marked.of(drawn);
        Repeats repeats = new Repeats(marked.document());
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            OptionalInt first = repeats.firstOf(kinds[i], marked.ranges().get(i));
            found.add(first.orElse(-1));
        }
        return found;
    }
}
