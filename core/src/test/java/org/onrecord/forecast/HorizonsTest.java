package org.onrecord.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expressions of {@code horizons.tsv}, with the dates that a reader would give them. */
class HorizonsTest {
    private final Horizons horizons = new Horizons();

    @ParameterizedTest
    @CsvFileSource(resources = "horizons.tsv", delimiter = '\t')
    void resolvesAsAReaderWould(String words, LocalDate published, String from, String to) {
        assertThat(resolved(words, published)).isEqualTo(from + " " + to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BY THE END OF NEXT YEAR", "  by the end\nof next  year, ", "“by the end of next year”"})
    void caseSpacesAndMarksDoNotMatter(String words) {
        assertThat(resolved(words, LocalDate.of(2016, 11, 9))).isEqualTo("2016-11-09 2017-12-31");
    }

    private String resolved(String words, LocalDate published) {
        return horizons.resolve(words, published)
                .map(interval -> interval.from() + " " + (interval.to() == null ? "-" : interval.to()))
                .orElse("none none");
    }
}
