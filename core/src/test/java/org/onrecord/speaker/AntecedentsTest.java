package org.onrecord.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names are marked: «Odile Brandt». */
class AntecedentsTest {

    @Test
    void whoIsNamedLaterIsMeantInTheHeadlineAndInTheFirstParagraph() {
        Named text = Named.of(
                "Mayor wants a bridge\n\nBy Jon Reed\n\nThe head of the town spoke.\n\nA colleague, too.\n\n«Odile Brandt» did.");
        assertThat(isKnown(text, "Mayor")).isTrue();
        assertThat(isKnown(text, "The head")).isTrue();
        assertThat(isKnown(text, "A colleague")).isFalse();
        assertThat(isKnown(text, "did")).isTrue();
    }

    @Test
    void whoIsNamedInAByLineAloneIsNeverMeant() {
        assertThat(antecedents(Named.of("A bridge\nBy «Jon Reed», Quay\nIt rained."))
                        .all())
                .isEmpty();
        assertThat(antecedents(Named.of("A bridge\nBy «Jon Reed»\n«Reed» was there."))
                        .all())
                .hasSize(1);
        assertThat(antecedents(Named.of(
                                "By now «Jon Reed» was known for what he wrote about bridges, towers and the like."))
                        .all())
                .hasSize(1);
    }

    /** Whether the only one who is named is known where some words stand. */
    private static boolean isKnown(Named text, String words) {
        Antecedents antecedents = antecedents(text);
        return antecedents.isKnown(antecedents.all().get(0), text.tokens(words).first());
    }

    private static Antecedents antecedents(Named text) {
        return new Antecedents(text.document(), new Entities(text.names(), new NameWords()).all());
    }
}
