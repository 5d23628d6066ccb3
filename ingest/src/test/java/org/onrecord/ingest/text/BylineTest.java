package org.onrecord.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "By Ada Quill = Ada Quill",
                "by Ada Quill = Ada Quill",
                "BY ADA QUILL = ADA QUILL",
                "Written by: Ada van der Quill = Ada van der Quill",
                "By Jean-Luc Maré and Siân O’Neil = Jean-Luc Maré, Siân O’Neil",
                "By Ada Quill, Tom Ferrow, and Sal J. Brook = Ada Quill, Tom Ferrow, Sal J. Brook",
                "By Ada Quill, Staff Writer = Ada Quill",
                "By Ada Quill and Tom Ferrow, staff reporters = Ada Quill, Tom Ferrow",
                "By Ada Quill | The Quay = Ada Quill",
                "By Ada Quill, Larch Bay Courier = Ada Quill",
                "By Ada Quill – Associated Press = Ada Quill",
                "By Ada Quill for The Quay = Ada Quill",
                "By Ada Quill in Larch Bay = Ada Quill"
            })
    void namesWhoWroteIt(String line, String names) {
        assertThat(Byline.of(line)).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Quill",
                "By Ada",
                "By Reuters",
                "By The Associated Press",
                "By Associated Press",
                "By Staff Writers",
                "By the Editorial Board",
                "By Monday Morning",
                "By Land And Sea",
                "By Ada Quill said the council",
                "By Ada Quill, who keeps the ferry",
                "By Ada Quill’s count, the bridge is late.",
                "By 2031 Larch Bay Will Have A Bridge",
                "Stand By Ada Quill"
            })
    void isNoOtherLine(String line) {
        assertThat(Byline.of(line)).isNull();
    }
}
