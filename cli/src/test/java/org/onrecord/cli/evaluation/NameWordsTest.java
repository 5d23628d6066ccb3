package org.onrecord.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Brandt, Odile Brandt, true",
        "Mayor Odile Brandt, Brandt, true",
        "Odile Brandt, Jonas Brandt, false",
        "President Brandt, the president, false",
        "the President, president, true",
        "BRANDT, brandt, true",
        "O’Hara, O Hara, true",
        "Kelm_Harbour, harbour, true",
        "Louis ⅩⅣ, ⅹⅳ, true",
        "'', Brandt, false",
        "—, —, false"
    })
    void matchWhenAllWordsOfOneAreAmongTheOthers(String one, String other, boolean match) {
        assertThat(NameWords.of(one).match(NameWords.of(other))).isEqualTo(match);
        assertThat(NameWords.of(other).match(NameWords.of(one))).isEqualTo(match);
    }
}
