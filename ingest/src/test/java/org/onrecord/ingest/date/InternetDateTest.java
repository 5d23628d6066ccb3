package org.onrecord.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InternetDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # RFC 822 and RFC 2822
            Tue, 04 Mar 2031 10:14:55 GMT       | 2031-03-04T10:14:55Z
            Tue, 4 Mar 31 10:14:55 PST          | 2031-03-04T10:14:55-08:00
            Thu, 04 Mar 99 10:14 EDT            | 1999-03-04T10:14:00-04:00
            04 Mar 2031 10:14:55 +0530          | 2031-03-04T10:14:55+05:30
            Tue, 04 Mar 2031 10:14:55 -0000     | 2031-03-04T10:14:55Z
            Tue, 04 Mar 2031 10:14:55 GMT+01:00 | 2031-03-04T10:14:55+01:00
            Tue, 04 Mar 2031 10:14:55 +0100 (CET) | 2031-03-04T10:14:55+01:00
            Tue,04  Mar  2031 9:14:55 Z         | 2031-03-04T09:14:55Z
            # and what resembles them
            Tuesday, 4 March 2031 10:14:55 BST  | 2031-03-04T10:14:55+01:00
            Tue, 04-Mar-31 10:14:55 GMT         | 2031-03-04T10:14:55Z
            Tue, 04 Mar 2031 10:14:55 XYZ       | 2031-03-04T10:14:55
            Tue, 04 Mar 2031 10:14:60 GMT       | 2031-03-04T10:14:59Z
            Tue, 04 Mar 2031 25:14:55 GMT       | 2031-03-04
            Tue, 04 Mar 2031                    | 2031-03-04
            4 Sept. 2031                        | 2031-09-04
            March 4, 2031                       | 2031-03-04
            Mar 4th, 2031 at 3:05 pm EST        | 2031-03-04T15:05:00-05:00
            Tue, Mar 04 2031 12:05 AM           | 2031-03-04T00:05:00
            # asctime
            Tue Mar  4 10:14:55 2031            | 2031-03-04T10:14:55
            Tue Mar 04 10:14:55 CET 2031        | 2031-03-04T10:14:55+01:00
            # W3CDTF and RFC 3339
            2031                                | 2031
            2031-03                             | 2031-03
            2031-03-04                          | 2031-03-04
            2031-03-04T10:14Z                   | 2031-03-04T10:14:00Z
            2031-03-04T10:14:55.25-08:00        | 2031-03-04T10:14:55-08:00
            2031-03-04t10:14:55z                | 2031-03-04T10:14:55Z
            2031-03-04T10:14:55+0100            | 2031-03-04T10:14:55+01:00
            2031-03-04 10:14:55 UTC             | 2031-03-04T10:14:55Z
            2031-03-04 10:14:55.0               | 2031-03-04T10:14:55
            2031/3/4 10:14                      | 2031-03-04T10:14:00
            Tue, 2031/03/04 10:14:55 EST        | 2031-03-04T10:14:55-05:00
            20310304                            | 2031-03-04
            """)
    void readsTheDatesOfFeedsAndMails(String date, String iso) {
        assertThat(InternetDate.iso(date)).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "Tue, 31 Feb 2031 10:14:55 GMT", "04/05/2031", "2031-13-01", "4 Lot 2031", "12"})
    void knowsWhatIsNoDate(String date) {
        assertThat(InternetDate.iso(date)).isNull();
    }
}
