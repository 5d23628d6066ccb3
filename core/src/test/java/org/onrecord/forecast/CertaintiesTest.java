package org.onrecord.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.Forecast.Certainty;

class CertaintiesTest {
    private final Certainties certainties = new Certainties();

    @ParameterizedTest
    @CsvSource({
        "will, ALMOST_CERTAIN",
        "won’t, ALMOST_CERTAIN",
        "’ll, ALMOST_CERTAIN",
        "all but guarantees, ALMOST_CERTAIN",
        "will almost certainly, ALMOST_CERTAIN",
        "plans to, VERY_LIKELY",
        "will probably, LIKELY",
        "is expected to, LIKELY",
        "could, EVEN",
        "may well, EVEN",
        "is unlikely to, UNLIKELY",
        "is not likely to, UNLIKELY",
        "is highly unlikely to, VERY_UNLIKELY",
    })
    void theWeakestWordDecides(String cue, Certainty certainty) {
        assertThat(certainties.of(cue)).contains(certainty);
    }

    @Test
    void aWordInsideAnotherIsNone() {
        assertThat(certainties.of("dismay willow")).isEmpty();
    }
}
