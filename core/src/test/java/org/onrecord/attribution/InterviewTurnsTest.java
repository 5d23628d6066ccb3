package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.tagging.Marks;

/** Each line of an article is a paragraph; drawn is what the network found. Names of speakers need the network: {@code briefing.txt}. */
class InterviewTurnsTest {

    @Test
    void whatIsAnsweredIsTheAnswerersAndWhatIsAskedNobodys() {
        assertThat(
                        found(
                                "It rained.\nQ: Will it hold?\nA: Until May. Then we shall see.\nQ: And then?\nA: Nobody knows."))
                .containsExactly("A |  | Until May. Then we shall see.", "A |  | Nobody knows.");
    }

    @Test
    void itIsSetOff() {
        assertThat(drafts(Drawn.of("Q: Will it hold?\nA: Until May.")))
                .extracting(Draft::block)
                .containsExactly(true);
    }

    @Test
    void whatTheSpeakerReportsStays() {
        assertThat(found("Q: Will it hold?\nA: ⟨The mayor⟩ ⟪says⟫ ⟦no⟧."))
                .containsExactly("A |  | The mayor says no.", "The mayor | says | no");
    }

    @Test
    void nobodyElseHasTheWords() {
        assertThat(found("⟨Reed⟩ ⟪asked⟫ ⟦us⟧ and ⟨₂Brandt⟩ ⟪₂said⟫:\nQ: Will it hold?\nA: ⟦₂Until May.⟧ It ⟦will⟧."))
                .containsExactly("A |  | Until May. It will.", "Reed | asked | us");
    }

    @Test
    void aLabelIsNoCue() {
        assertThat(found("Q: Will it hold?\n⟪A⟫: ⟦Until May.⟧")).containsExactly("A |  | Until May.");
    }

    @Test
    void labelsThatNameNobodySayNothing() {
        assertThat(found("Photo: We saw it.\nVerdict: Is it true?\nPhoto: I saw it, too."))
                .isEmpty();
    }

    private static List<String> found(String article) {
        Drawn drawn = Drawn.of(article);
        return drawn.words(drafts(drawn));
    }

    private static List<Draft> drafts(Drawn drawn) {
        Marks none = Marks.none(drawn.document().tokens().size());
        return new InterviewTurns(drawn.document(), none).add(drawn.drafts());
    }
}
