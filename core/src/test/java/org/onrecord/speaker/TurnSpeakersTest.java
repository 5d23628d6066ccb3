package org.onrecord.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are marked: «Odile Brandt» is a person, ‹Larch Bay› is not. */
class TurnSpeakersTest {
    private static final String TURNS = "\n\nQ: Will it hold?\n\nA: I am certain.\n\nQ: Why?\n\nA: «Whitby» says so.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An interview with «Odile Brandt»",
                "The lock at ‹Larch Bay›\n\nHarbour master «Odile Brandt» spoke to us. We met «Odile Brandt» in May.",
                "The lock will hold, says «Odile Brandt»\n\nShe was asked by «Jon Reed».",
                "«Odile Brandt» on «Jonas Whitby»"
            })
    void whoAnswersIsNamedBeforeTheFirstQuestion(String before) {
        assertThat(answering(before + TURNS)).isEqualTo("odile brandt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The lock at ‹Larch Bay›",
                "The lock at ‹Larch Bay›\n\n«Brandt» spoke to us.",
                "An interview with «Odile Brandt»'s biographer",
                "«Odile Brandt» meets «Jon Reed»\n\nThey spoke in May.",
                "The lock\n\n«Odile Brandt» met «Jon Reed»."
            })
    void whoAnswersIsOpenWhereSeveralMayOrNobodyIsNamed(String before) {
        assertThat(answering(before + TURNS)).isNull();
    }

    @Test
    void whereNobodySaysIThePaperAnswers() {
        assertThat(answering(
                        "What the plan of «Odile Brandt» means\n\nQ: Who pays?\n\nA: You do. “I will not,” she said."))
                .isNull();
    }

    @Test
    void whoIsInterviewedMayNameHimself() {
        assertThat(
                        answering(
                                "A talk with «Odile Brandt»\n\n«Jon Reed» asked.\n\nQ: Why?\n\nA: I heard him ask for «Brandt»."))
                .isEqualTo("odile brandt");
    }

    @Test
    void theNameOfATurnStandsBehindItsTitle() {
        Named text = Named.of("Q: Why?\n\nDr. «Falk»: I saw it.\n\nQ: When?");
        TurnSpeakers speakers = speakers(text);
        assertThat(text.document().turns().all())
                .extracting(turn -> speakers.label(turn).map(NameRun::last).orElse(""))
                .containsExactly("", "falk", "");
    }

    @Test
    void whoSpeaksOrAnswersIsNotSpokenOf() {
        Named interview = Named.of(
                "A talk with «Odile Brandt»\n\nShe spoke.\n\nQ: The master said so?\n\nA: The mayor did, I think.");
        assertThat(present(interview, "She")).isEmpty();
        assertThat(present(interview, "The master")).containsExactly("odile brandt");
        assertThat(present(interview, "The mayor")).containsExactly("odile brandt");

        Named briefing =
                Named.of("«Reed»: The mayor said I may.\n\n«Falk»: No?\n\nTHE MAYOR: You may.\n\n«Reed»: She said so.");
        assertThat(present(briefing, "The mayor")).containsExactly("reed");
        assertThat(present(briefing, "You")).isEmpty();
        assertThat(present(briefing, "She")).containsExactly("reed");
    }

    private static List<String> present(Named text, String words) {
        return speakers(text).present(text.tokens(words)).stream()
                .map(entity -> String.join(" ", entity.names().get(0).words()))
                .toList();
    }

    private static @Nullable String answering(String marked) {
        Entity entity = speakers(Named.of(marked)).answering().entity();
        return entity == null ? null : String.join(" ", entity.names().get(0).words());
    }

    private static TurnSpeakers speakers(Named text) {
        Entities entities = new Entities(text.names(), new NameWords());
        return new TurnSpeakers(text.document(), text.names(), entities, entities.all());
    }
}
