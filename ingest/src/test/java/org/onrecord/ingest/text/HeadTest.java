package org.onrecord.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Metadata;

class HeadTest {
    private static final String TITLE = "Larch Bay puts off its vote on the bridge\n\n";
    private static final String BODY = "\n\nThe council of Larch Bay met on Tuesday and put off its vote.\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "April 10, 2031 = 2031-04-10",
                "10 April 2031 = 2031-04-10",
                "Thursday, 10 April 2031 09:15 EDT = 2031-04-10T09:15-04:00",
                "Thursday, April 10, 2031, at 9:15 p.m. = 2031-04-10T21:15",
                "April 10, 2031 | 9:15 am GMT = 2031-04-10T09:15Z",
                "9:15 AM, April 10, 2031 = 2031-04-10T09:15",
                "Published: 2031-04-10 = 2031-04-10",
                "Published on April 10, 2031 = 2031-04-10",
                "Date: 10 April 2031 = 2031-04-10",
                "Published 10 April 2031 · 5 min read = 2031-04-10",
                "25/04/2031 = 2031-04-25",
                "04/25/2031 = 2031-04-25"
            })
    void hasTheDateOfPublishing(String line, String date) {
        assertThat(head(line)).isEqualTo(Metadata.NONE.withPublished(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ada Quill | April 10, 2031",
                "By Ada Quill | The Quay | April 10, 2031",
                "By Ada Quill on April 10, 2031",
                "By Ada Quill, April 10, 2031",
                "Posted on April 10, 2031 by Ada Quill",
                "Published April 10, 2031 by Ada Quill",
                "By Ada Quill\nApril 10, 2031",
                "The county has not yet sent its share\nBy Ada Quill, The Quay\n\nThursday, April 10, 2031"
            })
    void hasBylineAndDate(String lines) {
        assertThat(head(lines)).isEqualTo(Metadata.NONE.withByline("Ada Quill").withPublished("2031-04-10"));
    }

    @Test
    void hasTheDateOfTheLastChange() {
        assertThat(head("Published April 10, 2031, updated April 11, 2031"))
                .isEqualTo(Metadata.NONE.withPublished("2031-04-10").withModified("2031-04-11"));
        assertThat(head("Last updated: 11 April 2031")).isEqualTo(Metadata.NONE.withModified("2031-04-11"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10/04/2031",
                "April 10",
                "Thursday",
                "Thursday, 31 February 2031",
                "The council met on April 10, 2031",
                "By April 10, 2031 the council must decide",
                "Born April 10, 2031",
                "Event date: April 10, 2031",
                "April 10, 2031: a day to remember",
                "LARCH BAY, April 10, 2031 — The council met",
                "Politics | Larch Bay"
            })
    void hasNothingUncertain(String line) {
        assertThat(head(line)).isEqualTo(Metadata.NONE);
    }

    @Test
    void endsWhereTheStoryBegins() {
        assertThat(head("The council of Larch Bay met on Tuesday and put off its vote on the bridge, because the county"
                        + " had not yet sent its share of the cost.\nApril 10, 2031"))
                .isEqualTo(Metadata.NONE);
        assertThat(head("A\nB\nC\nD\nE\nApril 10, 2031")).isEqualTo(Metadata.NONE);
    }

    @Test
    void ofATimelineHasNoDate() {
        assertThat(head("April 10, 2031\nThe council met.\nApril 12, 2031\nIt met again."))
                .isEqualTo(Metadata.NONE);
    }

    private static Metadata head(String lines) {
        return Head.of(TextLine.of(TITLE + lines + BODY));
    }
}
