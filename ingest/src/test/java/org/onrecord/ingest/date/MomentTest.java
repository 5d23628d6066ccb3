package org.onrecord.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-03-04                          | 2031-03-04",
                "20310304                            | 2031-03-04",
                "2031/3/4                            | 2031-03-04",
                "2031-03-04T10:12                    | 2031-03-04T10:12",
                "2031-03-04 10:12:33                 | 2031-03-04T10:12:33",
                "2031-03-04T10:12:33.5Z              | 2031-03-04T10:12:33.500Z",
                "2031-03-04T10:12:33+00:00           | 2031-03-04T10:12:33Z",
                "2031-03-04T10:12:33-0500            | 2031-03-04T10:12:33-05:00",
                "2031-03-04T10:12:33+01              | 2031-03-04T10:12:33+01:00",
                "2031-03-04 10:12:33 UTC             | 2031-03-04T10:12:33Z",
                "2031-03-04T10:12:33+01:00[Europe/X] | 2031-03-04T10:12:33+01:00",
                "20310304T101200Z                    | 2031-03-04T10:12Z",
                "20310304101200                      | 2031-03-04T10:12",
                "1930385520                          | 2031-03-04T10:12Z",
                "1930385520000                       | 2031-03-04T10:12Z",
                "Tue, 04 Mar 2031 10:12:00 GMT       | 2031-03-04T10:12Z",
                "Tue Mar 04 2031 10:12:00 GMT+0100   | 2031-03-04T10:12+01:00"
            })
    void isReadAsProgramsWriteIt(String value, String moment) {
        assertThat(Moment.iso(value)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "March 4, 2031                                     | 2031-03-04",
                "March 4th, 2031                                   | 2031-03-04",
                "Mar. 4, 2031                                      | 2031-03-04",
                "4 March 2031                                      | 2031-03-04",
                "4 Mar 2031                                        | 2031-03-04",
                "4th of March, 2031                                | 2031-03-04",
                "04-Mar-2031                                       | 2031-03-04",
                "Tuesday, 4 March 2031                             | 2031-03-04",
                "Sept. 30, 2031                                    | 2031-09-30",
                "May 1, 2031                                       | 2031-05-01",
                "30/9/2031                                         | 2031-09-30",
                "9/30/2031                                         | 2031-09-30",
                "04.03.2031                                        | 2031-03-04",
                "March 4, 2031, 10:12 a.m. ET                      | 2031-03-04T10:12-05:00",
                "July 4, 2031 at 10:12 PM ET                       | 2031-07-04T22:12-04:00",
                "March 4, 2031 4 AM PT                             | 2031-03-04T04:00-08:00",
                "Tue 4 Mar 2031 17.07 CET                          | 2031-03-04T17:07+01:00",
                "4 March 2031 • 9:36pm                             | 2031-03-04T21:36",
                "Published Tue, Mar 4 20317:00 AM EST              | 2031-03-04T07:00-05:00",
                "March 4, 203112:45 PM UTC                         | 2031-03-04T12:45Z",
                "Posted on March 4, 2031 / 12:00 am                | 2031-03-04T00:00",
                "10:12 am, 4 March 2031                            | 2031-03-04T10:12",
                "17:07 GMT, Tuesday 4 March 2031                   | 2031-03-04T17:07Z",
                "Published: 10:12 BST, 4 June 2031                 | 2031-06-04T10:12+01:00",
                "March 4, 2031, 10:12 IST                          | 2031-03-04T10:12"
            })
    void isReadAsPagesPrintIt(String words, String moment) {
        assertThat(Moment.iso(words)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "3/4/2031",
                "March 2031",
                "March 4",
                "31 February 2031",
                "2031-13-04",
                "1970-01-01T00:00:00Z",
                "0001-01-01T00:00:00",
                "[month] [day], [year]",
                "March 44, 2031",
                "2031",
                "it may march 4 times in 1900 ways"
            })
    void isNotInOtherWords(String value) {
        assertThat(Moment.iso(value)).isNull();
    }
}
