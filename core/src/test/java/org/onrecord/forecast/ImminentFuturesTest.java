package org.onrecord.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

class ImminentFuturesTest {

    @Test
    void whatIsOnTheWayIsAForecast() {
        assertThat(future("Renzi said that more cracks are on the way."))
                .isEqualTo("more cracks are on the way | are on the way");
        assertThat(future("Help is already on its way."))
                .isEqualTo("Help is already on its way | is already on its way");
    }

    @Test
    void whatIsCertainToHappenGoesOnToTheEndOfItsClause() {
        assertThat(future("The wall is bound to break one day, he added."))
                .isEqualTo("The wall is bound to break one day | is bound to");
    }

    @Test
    void withoutAFormOfBeItIsNone() {
        assertThat(future("They met on the way to town.")).isEmpty();
        assertThat(future("He was certain to be late, and was.")).isEmpty();
    }

    private static String future(String text) {
        Document document = Document.of(text);
        return new ImminentFutures(document)
                .in(new TokenRange(0, document.tokens().size()))
                .map(future -> words(document, future.clause()) + " | " + words(document, future.cue()))
                .orElse("");
    }

    private static String words(Document document, TokenRange range) {
        return document.words(range.first(), range.end());
    }
}
