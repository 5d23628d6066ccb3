package org.onrecord.ingest.page.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | en",
                "en-GB | en-GB",
                "en_us | en-US",
                "EN | en",
                "en_US.UTF-8 | en-US",
                "en, fr | en",
                "'' |",
                "English language |",
                "x!y |"
            })
    void haveTags(String value, String tag) {
        assertThat(Languages.tag(value)).isEqualTo(tag);
    }
}
