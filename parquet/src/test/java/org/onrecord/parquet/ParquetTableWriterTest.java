package org.onrecord.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.table.ArticleRow;

/** DuckDB reads what is written. */
class ParquetTableWriterTest {
    @TempDir
    private Path folder;

    @Test
    void the_columns_are_those_of_the_rows() throws IOException, SQLException {
        write();

        assertThat(duckdb("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '%s/articles/*.parquet')"))
                .contains(
                        "article VARCHAR",
                        "date DATE",
                        "text VARCHAR",
                        "markup STRUCT(kind VARCHAR, span STRUCT(\"start\" INTEGER, \"end\" INTEGER))[]")
                .hasSize(ArticleRow.class.getRecordComponents().length);
    }

    @Test
    void statements_can_be_asked_for() throws IOException, SQLException {
        write();

        assertThat(duckdb("SELECT speakers[1].name, kind, contentWords, content[1].start, confidence"
                        + " FROM '%s/statements/*.parquet' WHERE date = DATE '2031-02-03' AND kind = 'DIRECT'"))
                .containsExactly("Mara Lindqvist DIRECT “The ferry will sail again by May 2031,” 2 0.95");
        assertThat(duckdb("SELECT stance.value, evidenceWords, candidates FROM '%s/statements/*.parquet'"
                        + " WHERE stance.value <> 'NONE'"))
                .containsExactly("REJECTS falsely [{'speaker': s1, 'probability': 0.6}]");
    }

    @Test
    void forecasts_can_be_asked_for() throws IOException, SQLException {
        write();

        assertThat(duckdb("SELECT holder[1].name, words, \"from\", \"to\", certainty, lowest, condition"
                        + " FROM '%s/forecasts/*.parquet' WHERE \"to\" < DATE '2031-06-01'"))
                .containsExactly("Mara Lindqvist The ferry will sail again by May 2031 2031-05-01 2031-05-31"
                        + " ALMOST_CERTAIN 0.95 null");
    }

    @Test
    void each_row_is_there_once() throws IOException, SQLException {
        write();

        assertThat(duckdb("SELECT (SELECT count(*) FROM '%1$s/articles/*.parquet'),"
                        + " (SELECT sum(len(attributions)) FROM '%1$s/articles/*.parquet'),"
                        + " (SELECT count(*) FROM '%1$s/statements/*.parquet'),"
                        + " (SELECT count(*) FROM '%1$s/forecasts/*.parquet')"))
                .containsExactly("2 2 2 1");
    }

    private void write() throws IOException {
        try (ParquetTableWriter tables = new ParquetTableWriter(folder)) {
            tables.write(Ferry.row());
            tables.write(ArticleRow.of(Ferry.empty(), Ferry.MODEL));
        }
    }

    private List<String> duckdb(String question) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet found = connection.createStatement().executeQuery(question.formatted(folder))) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    cells.add(String.valueOf(found.getString(column)));
                }
                rows.add(String.join(" ", cells));
            }
        }
        return rows;
    }
}
