package org.onrecord.ingest.page.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Quill                                            | Ada Quill",
                "By Ada Quill                                         | Ada Quill",
                "by: Ada Quill                                        | Ada Quill",
                "BY ADA QUILL                                         | ADA QUILL",
                "Words by Ada Quill                                   | Ada Quill",
                "Written by Ada Quill                                 | Ada Quill",
                "Byron Ferrow                                         | Byron Ferrow",
                "By Ada Quill and Tom Ferrow                          | Ada Quill, Tom Ferrow",
                "Ada Quill, Tom Ferrow & Wim de Boer                  | Ada Quill, Tom Ferrow, Wim de Boer",
                "Ada Quill; Tom Ferrow                                | Ada Quill, Tom Ferrow",
                "By Ada Quill, with Tom Ferrow                        | Ada Quill, Tom Ferrow",
                "Ada Quill, Staff Writer                              | Ada Quill",
                "Ada Quill, Deputy Political Editor, and Tom Ferrow   | Ada Quill, Tom Ferrow",
                "By Ada Quill Chief Sports Correspondent              | Ada Quill",
                "Ada Quill in Larch Bay                               | Ada Quill",
                "Ada Quill for the Larch Bay Courier                  | Ada Quill",
                "Ada Quill (now) and Tom Ferrow                       | Ada Quill, Tom Ferrow",
                "Ada Quill, ada.quill@example.org, @adaquill          | Ada Quill",
                "Ada Quill https://example.org/people/ada-quill       | Ada Quill",
                "Ada Quill - The Larch Bay Courier                    | Ada Quill",
                "By ADA QUILL Associated Press                        | ADA QUILL",
                "By Ada Quill and Tom Ferrow, NPA                     | Ada Quill, Tom Ferrow",
                "Ada (the elder) Quill                                | Ada Quill",
                "Ada Quill, The Northern Press                        | Ada Quill",
                "Tom Ferrow Jr.                                       | Tom Ferrow Jr.",
                "Tom Ferrow, Jr., and Ada Quill, Ph.D.                | Tom Ferrow Jr., Ada Quill",
                "Ada Quill, Ada Quill                                 | Ada Quill",
                "Ada O’Quill-Grave                                    | Ada O’Quill-Grave",
                "A.B. Quill                                           | A.B. Quill",
                "The Northern Press                                   | The Northern Press",
                "By Courier staff                                     | Courier staff"
            })
    void areLeftOfAByline(String byline, String names) {
        assertThat(Names.joined(List.of(byline))).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "By",
                "Staff Writer",
                "https://example.org/people/ada-quill",
                "ada.quill@example.org",
                "@adaquill",
                "March 4, 2031",
                "Follow us",
                "Read more",
                "12345",
                "{{author}}",
                "Ada has written about bridges and harbours for more than ten years"
            })
    void areNotInOtherWords(String value) {
        assertThat(Names.joined(List.of(value))).isNull();
    }

    @Test
    void areDecoded() {
        assertThat(Names.joined(List.of("Ada O&amp;#8217;Quill", "<b>Tom</b> Ferrow")))
                .isEqualTo("Ada O’Quill, Tom Ferrow");
    }

    @Test
    void ofHugeValuesAreNone() {
        assertThat(Names.joined(List.of("Ada Quill ".repeat(100_000)))).isNull();
    }
}
