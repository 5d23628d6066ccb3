package org.onrecord.web.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HorizonTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        -,                    -,          2017-05-31, by 31 May 2017
        2017-02-03T08:00:00Z, 2017-02-03, 2017-05-31, by 31 May 2017
        2017-02-03,           2017-05-01, 2017-05-31, in May 2017
        2017-02-03,           2018-01-01, 2018-12-31, in 2018
        2017-02-03,           2017-02-03, 2017-02-03, on 3 February 2017
        2017-02-03,           2017-04-01, 2017-05-15, from 1 April 2017 to 15 May 2017
        2017-02-03,           2017-04-01, -,          from 1 April 2017 on
        2017-02-03,           -,          -,          no date given
        """)
    void says_by_when_in_words(String said, String from, String to, String words) {
        assertThat(Horizon.words(said, from, to)).isEqualTo(words);
    }
}
