package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each line of an article is a paragraph; drawn is what the network found. */
class LoneQuotationsTest {
    private static final String LONE = "“Nobody on the council reads books.”";

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            And from a former librarian, Tom Kessler:   ; a former librarian, Tom Kessler | from
            Then came Kessler’s reply:                  ; Kessler | reply
            Kessler:                                    ; Kessler |
            ⟨She⟩ ⟪wrote⟫ on the wall:                  ; She | wrote
            """)
    void theParagraphBeforeAnnouncesTheSpeaker(String before, String speaker) {
        String expected = (speaker.endsWith("|") ? speaker + " " : speaker) + " | " + LONE;
        assertThat(found("The council met Tom Kessler.\n" + before + "\n" + LONE))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦“We are shut,”⟧ ⟨Roe⟩ ⟪said⟫.",
                "⟦“We are shut,”⟧ ⟨Roe⟩ ⟪said⟫ in Northgate on Monday.",
                "⟨Roe⟩ ⟪said⟫: ⟦“We are shut.”⟧",
                "⟦“We are shut,”⟧ ⟨Roe⟩ ⟪said⟫. ⟦“It is over.”⟧",
                "It rained. ⟦“We are shut,”⟧ ⟨Roe⟩ ⟪said⟫. ⟦₂“It is over,”⟧ ⟨₂she⟩ ⟪₂said⟫."
            })
    void theSpeakerGoesOn(String before) {
        assertThat(found(before + "\n" + LONE)).singleElement().asString().endsWith("| said | " + LONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Somebody else came in.
                "⟦“We are shut,”⟧ ⟨Roe⟩ ⟪said⟫. Her deputy, Tom Kessler, had more to say.",
                "⟦“We are shut,”⟧ ⟨Roe⟩ ⟪said⟫. Her deputy, Tom Kessler, had more to say:",
                "⟦“We are shut,”⟧ ⟨Roe⟩ ⟪said⟫, and Tom Kessler was even blunter.",
                "⟦“We are shut,”⟧ ⟨Roe⟩ ⟪said⟫ while Tom Kessler shook his head.",
                "⟦“We are shut,”⟧ ⟨Roe⟩ ⟪said⟫. ⟨₂Tom Kessler⟩ ⟪₂said⟫ ⟦₂that this was not true⟧.",
                // Two speak with each other.
                "⟦“We are shut,”⟧ ⟨Roe⟩ ⟪said⟫. ⟦₂“You are not,”⟧ ⟨₂Kessler⟩ ⟪₂said⟫.",
                // A question awaits its answer.
                "⟦“Who on the council reads?”⟧ ⟨the reporter⟩ ⟪asked⟫.",
                "⟨The reporter⟩ ⟪asked⟫ ⟦who on the council reads⟧:",
                // Nobody was quoted.
                "⟨Roe⟩ ⟪said⟫ ⟦that they were shut⟧.",
                "⟦“We are shut,”⟧ ⟪read⟫ the sign.",
                "Roe locked the door of the library.",
                "“We are shut,” it said on the door.",
                // A label.
                "Related:",
                "Photo:",
                "Editor’s note:",
                "Three lessons from the council:"
            })
    void otherwiseNobodyDoes(String before) {
        assertThat(found(before + "\n" + LONE)).isEmpty();
    }

    @Test
    void nobodyGoesOnForever() {
        assertThat(found("⟦“We are shut,”⟧ ⟨Roe⟩ ⟪said⟫.\n" + LONE + "\n“They read as little as you do.”"))
                .containsExactly("Roe | said | " + LONE);
    }

    @Test
    void wordsOnShowStayWithWhoeverSaysThemElsewhere() {
        assertThat(found("""
                        ⟦“We are shut,”⟧ ⟨Roe⟩ ⟪said⟫.
                        “Nobody on the council reads books.”
                        ⟦₂“Nobody on the council reads books, and it shows,”⟧ ⟨₂Kessler⟩ ⟪₂said⟫.
                        """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The “13th chair”, as they call it, is sold.",
                "“13th chair”",
                "“Nobody on the council reads, she said again.",
                "“Nobody on the council reads books” was all over the papers.",
                "⟦₂“Nobody on the council reads books.”⟧ ⟨₂Tamm⟩ ⟪₂agreed⟫."
            })
    void onlyAWholeParagraphOfSomeWordsCounts(String paragraph) {
        assertThat(found("⟦“We are shut,”⟧ ⟨Roe⟩ ⟪said⟫.\n" + paragraph)).isEmpty();
    }

    @Test
    void aQuotationOverSeveralParagraphsIsTakenAsAWhole() {
        assertThat(found("And from Tom Kessler:\n“Nobody on the council reads.\n“I know, because I asked.”"))
                .containsExactly("Tom Kessler | from | “Nobody on the council reads. … “I know, because I asked.”");
    }

    private static List<String> found(String article) {
        Drawn drawn = Drawn.of(article);
        return drawn.words(new LoneQuotations(drawn.document(), drawn.introductions(), drawn.drafts()).find());
    }
}
