package org.onrecord.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/** Articles of March 2031; the expressions of a time to come stand in brackets. */
class TimeExpressionsTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2031, 3, 4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge will open [by the end of May].",
                "The court decides [in May] whether it stays shut.",
                "[Next week] they meet, and [later this year].",
                "It closes [on Nov. 8, 2031], she wrote.",
                "They vote [in the coming weeks], and count [tomorrow].",
                "It lasts [until 2040].",
                "He spends [the coming weeks] at home.",
                "It is over [by May].",
                "They close [in May]; [next year] they come back.",
                "They close [in May] (2032 is a leap year).",
                "It opens [Tuesday] and shuts [Friday]."
            })
    void findsThem(String marked) {
        assertThat(found(marked, PUBLISHED)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was built in 2029.",
                "They get the six weeks of leave.",
                "The outcome of the Nov. 8 vote counts.",
                "Prices may fall, and they march on.",
                "It was the first of its kind.",
                "They meet every day."
            })
    void findsNoneInWhatIsPastOrSaidOfANoun(String text) {
        assertThat(found(text, PUBLISHED)).isEqualTo(text);
    }

    @Test
    void withoutADateOfPublishingAnyYearMayBeToCome() {
        assertThat(found("It opens [in 2029], not [in June].", null)).isEqualTo("It opens [in 2029], not [in June].");
    }

    private static String found(String marked, @Nullable LocalDate published) {
        Document document = Document.of(marked.replaceAll("[\\[\\]]", ""));
        Dating dating = new Dating(document, new Horizons(), published);
        StringBuilder drawn = new StringBuilder(document.text());
        TokenRange sentence = new TokenRange(0, document.tokens().size());
        new TimeExpressions(document, dating)
                .in(sentence).stream()
                        .map(time -> document.span(time.first(), time.end()))
                        .sorted((one, other) -> other.start() - one.start())
                        .forEach(span -> drawn.insert(span.end(), "]").insert(span.start(), "["));
        return drawn.toString();
    }
}
