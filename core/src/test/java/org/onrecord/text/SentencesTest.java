package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void splitsAtStops() {
        expect("It rained. | The dam held! | Did it? | Yes… | It did.");
        expect("It rained... and then it stopped... | Nobody knew why.");
        expect("No stop at the end");
        expect("It cost 3.5 million. | In 2016. | 12 boats sank.");
    }

    @Test
    void knowsAbbreviations() {
        expect("Mr. Smith and Dr. Jones met Sen. Brown on St. John's Day. | They spoke.");
        expect("It ended at 5 p.m. on Monday. | U.S. officials agreed with Acme Inc. lawyers.");
        expect("The U.S. Senate met on Jan. 5 in Washington, D.C. | The vote was close.");
        expect("She works for Acme Corp. | He does not. | See No. 5 for more.");
        expect("George W. Bush and J. K. Marlow spoke at 9 a.m. | They left at noon.");
        expect("1. The dam holds. | That is all.");
    }

    @Test
    void knowsThatASentenceGoesOnAfterItsQuotation() {
        expect("“No,” said Sen. Jones. | She left.");
        expect("“Will it hold?” he asked. | “It will!” said Ida. | Everyone cheered.");
        expect("“Will it hold?” Ida Marlow asked. | “It will!” Sen. Jones replied.");
        expect("“Will it hold?” | Ida Marlow left the room.");
        expect("“It will hold.” | He was sure. | (Nobody else was.) | She said: “We will see. | Good night.”");
        expect("\"It will hold.\" | 'So they say.' | The mayor nodded.");
    }

    @Test
    void doesNotSplitAddresses() {
        expect("See www.example.org/a.b?c=d or write to ida@example.org. | Thank you.");
        expect("Yahoo! is a company, and 6.2.1 is a version.");
    }

    @Test
    void whoseTurnItIsIsASentenceOfItsOwn() {
        expect("Q: | Will it hold? | Will it? ¶ A: | It will. ¶ Nobody doubts it.");
        expect("Photo: It will. ¶ Source: It has to.");
    }

    /** Between sentences stands a |, between paragraphs a ¶. */
    private static void expect(String drawn) {
        Document document = Document.of(drawn.replace(" | ", " ").replace(" ¶ ", "\n"));
        String found = document.paragraphs().stream()
                .flatMap(paragraph -> Sentences.of(document, paragraph).stream())
                .map(sentence -> document.words(sentence.first(), sentence.end()))
                .collect(Collectors.joining(" | "));
        assertThat(found).isEqualTo(drawn.replace(" ¶ ", " | "));
    }
}
