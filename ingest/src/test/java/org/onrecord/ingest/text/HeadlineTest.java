package org.onrecord.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {
    private static final String BODY = "The council of Larch Bay met on Tuesday and put off its vote on the bridge.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Larch Bay puts off its vote on the bridge",
                "‘We are not rich’: Larch Bay puts off bridge vote",
                "LARCH BAY PUTS OFF VOTE",
                "5 things that the council put off"
            })
    void isAShortFirstLineThatIsNoSentence(String line) {
        assertThat(Headline.of(line + "\n\n" + BODY)).isEqualTo(line);
        assertThat(Headline.of("\uFEFF\r\n  " + line + " \r\n" + BODY)).isEqualTo(line);
    }

    @Test
    void hasSingleSpacesForWhatIsBetweenItsWords() {
        assertThat(Headline.of("Larch Bay  puts\0off its vote\n\n" + BODY)).isEqualTo("Larch Bay puts off its vote");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council met on Tuesday.",
                "Why did the council meet?",
                "“We are not rich,” said Ada Quill",
                "He said: “We are not rich.”",
                "By Ada Quill and Tom Ferrow",
                "QUILL: We are not rich enough",
                "Dear members of the council,",
                "LARCH BAY (Courier) —",
                "Read more at https://example.org today",
                "4 March 2031",
                "and so it went on",
                "The council of Larch Bay met on Tuesday and put off its vote on the bridge because the county had not"
                        + " yet sent its share"
            })
    void isNoOtherFirstLine(String line) {
        assertThat(Headline.of(line + "\n\n" + BODY)).isNull();
    }

    @Test
    void isNoFirstLineOfAWrappedParagraph() {
        assertThat(Headline.of(
                        "The council of Larch Bay met on Tuesday\nand put off its vote on the new bridge\nonce more."))
                .isNull();
    }

    @Test
    void isNoTextOfOneLine() {
        assertThat(Headline.of("Larch Bay puts off its vote")).isNull();
        assertThat(Headline.of("Larch Bay puts off its vote\n\n")).isNull();
    }
}
