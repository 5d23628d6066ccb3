package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Paragraph;

/** Drawn is what the network found; on the right stands who is introduced, and by which cue. */
class IntroductionFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ⟨The letter⟩ ⟪read⟫ in full:                                              ; The letter | read
            ⟨Renzi⟩ ⟪told⟫ the court on Monday:                                       ; Renzi | told
            ⟨Renzi⟩ ⟪said⟫ ⟦this⟧:                                                    ; Renzi | said
            ⟨Renzi⟩ ⟪wrote⟫ ⟦the following⟧:                                          ; Renzi | wrote
            His best line was the comment Jane Roe made in May:                       ; Jane Roe | comment
            Then came Brandt’s reply:                                                 ; Brandt | reply
            A far more telling comment Renzi made was arguably this one               ; Renzi | comment
            ⟨The minister of works⟩ ⟪put⟫ it as follows                               ; The minister of works | put
            The dam is old. As she put it last year                                   ; she | put it
            Anybody could see it. I did so myself just a few days ago                 ; I | did so
            The dam is old. Renzi wrote so in his column last week                    ; Renzi | wrote so
            """)
    void findsWhoIsIntroduced(String paragraph, String introduced) {
        assertThat(introduced(paragraph)).contains(introduced);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Note:",
                "Editor’s note:",
                "Author's Note:",
                "Read more:",
                "Related:",
                "Photo:",
                "Key Points:",
                "Today’s message:",
                "Tuesday’s statement:",
                "Quote Of The Day:",
                "Q:",
                "Jane Roe:",
                "More from Sports:",
                "Three lessons from the election:",
                "By the numbers:",
                "By Jane Roe",
                "What we know about the wreck in the harbour of Halmer Bay:",
                "Photo: Jane Roe for the Halmer Bay Courier, in June"
            })
    void aLabelIntroducesNobody(String paragraph) {
        assertThat(introduced(paragraph)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mayor said it would close the library by the end of May",
                "Why the mayor did so and what it cost the town of Orba",
                "Jane Roe put it all on one card and lost the harbour",
                "Few people like the tone of a letter in times like these",
                "Renzi defends his comment on the dam in front of this house",
            })
    void aHeadlineIntroducesNobody(String headline) {
        assertThat(introduced(headline)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Renzi sold his boat in May, and a week later Kessler did so",
                "Tamm wants to sell the boat. He has promised to do so in writing",
                "His neighbours sold theirs. The shopkeeper next door said it was time",
            })
    void aSentenceCutOffIntroducesNobody(String paragraph) {
        assertThat(introduced(paragraph)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟨We⟩ ⟪asked⟫ readers for their views:",
                "⟨The court⟩ ⟪questioned⟫ the mayor about the pier:",
                "⟨Renzi⟩ ⟪hopes⟫ for three things:",
                "Here is what ⟨we⟩ ⟪know⟫:",
                "⟨Kessler⟩, who ⟪said⟫ ⟦he was tired⟧, showed us the damage:",
                "⟨Kessler⟩ ⟪said⟫ ⟦that the damage to the pier was of two kinds⟧:",
                "⟨Kessler⟩ ⟪declined to say⟫ who would have to pay:",
            })
    void aSentenceThatLeavesNothingToBeSaidByItsSourceIntroducesNobody(String paragraph) {
        assertThat(introduced(paragraph)).isEmpty();
    }

    @Test
    void theArticlesFirstParagraphNeedsAColon() {
        assertThat(first("⟨The minister of works⟩ ⟪put⟫ it as follows")).isEmpty();
        assertThat(first("⟨The minister of works⟩ ⟪put⟫ it as follows:")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            And from a former librarian, Tom Kessler:   ; a former librarian, Tom Kessler | from
            This from the mayor of Oslo:                ; the mayor of Oslo | from
            From Tom Kessler, of Mill Street:           ; Tom Kessler, of Mill Street | From
            Roe:                                        ; Roe |
            Jane Roe:                                   ; Jane Roe |
            """)
    void aNameMayIntroduceAQuotationInMarks(String paragraph, String introduced) {
        assertThat(named("Last week, the mayor and Jane Roe met in Oslo.\n" + paragraph))
                .contains(introduced.endsWith("|") ? introduced + " " : introduced);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Note:",
                "Related:",
                "Photo:",
                "Key Points:",
                "Q:",
                "More from Sports:",
                "Three lessons from the election:",
                "From the archives:",
                "By the numbers:",
                "What Roe wants:",
                "Jane Roe",
            })
    void aLabelDoesNot(String paragraph) {
        assertThat(named("Last week, the mayor and Jane Roe met in Oslo.\nRelated:\nRead this.\n" + paragraph))
                .isEmpty();
    }

    private static Optional<String> introduced(String paragraph) {
        return introduced(Drawn.of("It rained.\n" + paragraph), 1);
    }

    private static Optional<String> first(String paragraph) {
        return introduced(Drawn.of(paragraph), 0);
    }

    private static Optional<String> introduced(Drawn drawn, int index) {
        return drawn.introductions()
                .in(drawn.document().paragraphs().get(index))
                .map(found -> words(drawn, found));
    }

    private static Optional<String> named(String article) {
        Drawn drawn = Drawn.of(article);
        Paragraph last =
                drawn.document().paragraphs().get(drawn.document().paragraphs().size() - 1);
        return drawn.introductions().nameIn(last).map(found -> words(drawn, found));
    }

    private static String words(Drawn drawn, Introduction introduction) {
        return drawn.words(introduction.source(), introduction.cue());
    }
}
