package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
        assertThat(opening(INTERVIEW, "run")).isEmpty();
        assertThat(opening(INTERVIEW, "hold")).hasValue(1);
        assertThat(opening(INTERVIEW, "May")).hasValue(2);
        assertThat(opening(INTERVIEW, "shall")).hasValue(2);
        assertThat(opening(INTERVIEW, "And")).hasValue(4);
    }

    @Test
    void labelsOfWhichNoneReturnsAreNobodysTurn() {
        assertThat(opening("Photo: The Quay\nRead more: The lock", "lock")).isEmpty();
    }

    @Test
    void oneQuestionAndItsAnswerAreAnInterview() {
        assertThat(opening("Q: Will the lock hold?\nA: Until May.", "May")).hasValue(1);
        assertThat(opening("A: Will the lock hold?\nQ: Until May.", "May")).isEmpty();
    }

    @Test
    void aLabelIsShortAndCapitalised() {
        assertThat(opening("We say: no.\nWe say: yes.", "yes")).isEmpty();
        assertThat(opening("One Two Three Four Five: no.\nOne Two Three Four Five: yes.", "yes"))
                .isEmpty();
        assertThat(opening("One Two Three Four: no.\nOne Two Three Four: yes.", "yes"))
                .hasValue(1);
    }

    private static OptionalInt opening(String text, String word) {
        Document document = Document.of(text);
        int token = IntStream.range(0, document.tokens().size())
                .filter(i -> document.word(i).equals(word))
                .findFirst()
                .orElseThrow();
        return document.turns().openingOf(token);
    }
}
