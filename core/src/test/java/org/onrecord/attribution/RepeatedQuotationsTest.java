package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedQuotationsTest {
    private static final String FIRST = "⟦“We will come back before the harvest,”⟧ ⟨Adeyemi⟩ ⟪said⟫. ";

    @Test
    void aRepetitionHasTheFirstSpeakerAndNoCue() {
        assertThat(found(FIRST + "So much is sure (“come back before the harvest”)."))
                .containsExactly("Adeyemi |  | “come back before the harvest”");
    }

    @Test
    void soHasARepetitionOfABlock() {
        Drawn drawn = Drawn.of("""
                Her best line was this
                ⟨She⟩ ⟪wrote⟫: ⟦We will come back before the harvest.⟧
                We shall see (“we will come back before the harvest”).
                """);
        List<Draft> drafts = drawn.drafts().stream()
                .map(draft -> new Draft(draft.source(), draft.cue(), draft.content(), List.of(), true, 1))
                .toList();
        assertThat(drawn.words(new RepeatedQuotations(drawn.document(), drafts).find()))
                .containsExactly("She |  | “we will come back before the harvest”");
    }

    @Test
    void whatStandsBeforeTheFirstIsNone() {
        assertThat(found("“We will come back before the harvest”, it read. " + FIRST))
                .isEmpty();
    }

    @Test
    void scareQuotesAndTitlesAreNobodys() {
        assertThat(found(FIRST + "Her “partners” are gone. So is “The Harvest of the Governor”."))
                .isEmpty();
        assertThat(found(FIRST + "So much for “the harvest”.")).isEmpty();
    }

    @Test
    void otherWordsAreNobodys() {
        assertThat(found(FIRST + "A song goes “we will never come back before the harvest”."))
                .isEmpty();
    }

    @Test
    void aRepetitionWithASpeakerOfItsOwnStaysHis() {
        assertThat(found(FIRST + "⟦₂“Come back before the harvest,”⟧ ⟨₂Brandt⟩ ⟪₂mocked⟫."))
                .isEmpty();
    }

    @Test
    void wordsOfNobodyInParticularAreRepeatedByNobody() {
        assertThat(found("It ⟪said⟫ ⟦“we will come back before the harvest”⟧. Yes, “come back before the harvest”."))
                .isEmpty();
    }

    private static List<String> found(String article) {
        Drawn drawn = Drawn.of(article);
        return drawn.words(new RepeatedQuotations(drawn.document(), drawn.drafts()).find());
    }
}
