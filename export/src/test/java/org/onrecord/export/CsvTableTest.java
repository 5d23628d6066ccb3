package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @Test
    void quotes_what_rfc_4180_wants_quoted() throws IOException {
        assertThat(table("Mara Lindqvist", "“No,” she said, \"not here\"", "two\nlines"))
                .isEqualTo("a,b,c\r\nMara Lindqvist,\"“No,” she said, \"\"not here\"\"\",\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30 1234", "-1", "@SUM(A1)", " =1+1", "\t=1+1", "\n=1+1"})
    void keeps_a_spreadsheet_from_taking_text_for_a_formula(String cell) throws IOException {
        assertThat(table("x", cell, "y")).contains("'" + cell);
    }

    @Test
    void leaves_other_text_alone() throws IOException {
        assertThat(table("3 = 2 + 1", "", "well-known")).isEqualTo("a,b,c\r\n3 = 2 + 1,,well-known\r\n");
    }

    private static String table(String... cells) throws IOException {
        StringBuilder out = new StringBuilder();
        new CsvTable(out, List.of("a", "b", "c")).row(List.of(cells));
        return out.toString();
    }
}
