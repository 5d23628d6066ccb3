package org.onrecord.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Turn.Role;

class TurnsTest {
    private static final String INTERVIEW = """
            She has run the harbour since 2009.
            Q: Will the lock hold?
            Odile Brandt: Until May.
            Then we shall see.
            Q: And then?
            """;

    @Test
    void aTurnGoesOnUntilTheNextOneBegins() {
        assertThat(label(INTERVIEW, "run")).isEmpty();
        assertThat(label(INTERVIEW, "hold")).isEqualTo("Q");
        assertThat(label(INTERVIEW, "May")).isEqualTo("Odile Brandt");
        assertThat(label(INTERVIEW, "shall")).isEqualTo("Odile Brandt");
        assertThat(label(INTERVIEW, "And")).isEqualTo("Q");
    }

    @Test
    void aFurtherParagraphIsTheSpeakersIfItSaysIAndAnotherTurnFollows() {
        assertThat(turns("Q: When?\nA: In May.\nI saw it.\nQ: And then?"))
                .containsExactly("Q: When?", "A: In May. … I saw it.", "Q: And then?");
        assertThat(turns("Q: When?\nA: In May.\nShe looks out.\nI saw it.\nQ: And then?"))
                .contains("A: In May.");
        assertThat(turns("Q: When?\nA: In May.\n“I saw it,” wrote Reed.\nQ: And then?"))
                .contains("A: In May.");
        assertThat(turns("Q: When?\nA: In May.\nI left at dusk.")).containsExactly("Q: When?", "A: In May.");
    }

    @Test
    void labelsOfWhichNoneReturnsAreNobodysTurn() {
        assertThat(label("Photo: The Quay\nRead more: The lock", "lock")).isEmpty();
    }

    @Test
    void linesOfAListAreNobodysTurn() {
        assertThat(turns("Brandt: Wants a lock.\nFalk: For a bridge.\nBrandt: Would pay.\nFalk: Says we should not."))
                .isEmpty();
        assertThat(turns("Brandt: I want a lock.\nFalk: For a bridge?\nBrandt: I will pay.\nFalk: No."))
                .hasSize(4);
        assertThat(turns("Claim: “I paid for it.”\nVerdict: False.\nClaim: “You paid for it.”\nVerdict: True."))
                .isEmpty();
    }

    @Test
    void aHeadlineIsNobodysTurn() {
        assertThat(turns("Brandt: ‘We need it’\nODILE BRANDT: I said so.\nREED: Why?\nBRANDT: We need it."))
                .containsExactly("ODILE BRANDT: I said so.", "REED: Why?", "BRANDT: We need it.");
        assertThat(turns("BRANDT: I said so.\nREED: Why?\nBRANDT: We need it.")).hasSize(3);
    }

    @Test
    void oneQuestionAndItsAnswerAreAnInterview() {
        assertThat(label("Q: Will the lock hold?\nA: Until May.", "May")).isEqualTo("A");
        assertThat(label("A: Will the lock hold?\nQ: Until May.", "May")).isEmpty();
        assertThat(label("Q. Will the lock hold?\nA. Until May.", "May")).isEqualTo("A");
        assertThat(label("A. Reed said so.\nA. Brandt did not.", "not")).isEmpty();
        assertThat(label("Q. Reed said so.\nHe did not.", "not")).isEmpty();
    }

    @Test
    void whoAsksMayBeALetterWithoutAMark() {
        String briefing = "REED: I am late.\nQ Will it hold? I doubt it.\nREED: You may.\nQ I do.\nREED: It will.";
        assertThat(turns(briefing)).hasSize(5).contains("Q: Will it hold? I doubt it.", "Q: I do.");
        assertThat(turns("REED: I am late.\nQ Magazine saw you.\nREED: No?")).hasSize(2);
    }

    @Test
    void theOptionsOfAQuizAreNobodysTurn() {
        assertThat(
                        turns(
                                "Question: What do you see?\nA: The lock.\nB: The bridge.\nQuestion: And you?\nA: I do.\nB: I, too."))
                .isEmpty();
    }

    @Test
    void rolesNameNobody() {
        Document document = Document.of("Q: A lock?\nA: A bridge.\nReed: Why?\nA: I said so.");
        assertThat(IntStream.range(0, document.tokens().size()).filter(document.turns()::isRole))
                .containsExactly(0, 5, 14);
        assertThat(document.turns().all())
                .extracting(Turn::role)
                .containsExactly(Role.ASKS, Role.ANSWERS, Role.NAMED, Role.ANSWERS);
    }

    @Test
    void whoIsKnownByNameIsCalledByTheLastOneAgain() {
        assertThat(
                        turns(
                                "A debate\nMR. JON REED: Why?\nMARIE O’NEIL-BRANDT: No.\nREED: And you?\nBRANDT: Neither, I say."))
                .hasSize(4);
    }

    @Test
    void aLabelIsShortAndCapitalised() {
        assertThat(label("We say: no.\nWe say: yes.", "yes")).isEmpty();
        assertThat(label("One Two Three Four Five: I say no.\nOne Two Three Four Five: I say yes.", "yes"))
                .isEmpty();
        assertThat(label("One Two Three Four: I say no.\nOne Two Three Four: I say yes.", "yes"))
                .isEqualTo("One Two Three Four");
        assertThat(label("Karla van der Berg: I say no.\nKarla van der Berg: I say yes.", "yes"))
                .isEqualTo("Karla van der Berg");
    }

    private static List<String> turns(String text) {
        Document document = Document.of(text);
        return document.turns().all().stream()
                .map(turn -> words(document, turn.label()) + ": "
                        + turn.words().stream()
                                .map(range -> words(document, range))
                                .collect(joining(" … ")))
                .toList();
    }

    /** Whose turn a word stands in; empty if in none. */
    private static String label(String text, String word) {
        Document document = Document.of(text);
        int token = IntStream.range(0, document.tokens().size())
                .filter(i -> document.word(i).equals(word))
                .findFirst()
                .orElseThrow();
        return document.turns()
                .at(token)
                .map(turn -> words(document, turn.label()))
                .orElse("");
    }

    private static String words(Document document, TokenRange range) {
        return document.words(range.first(), range.end());
    }
}
