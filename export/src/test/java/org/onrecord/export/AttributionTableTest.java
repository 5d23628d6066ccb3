package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Analysis;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ArticleQuery;
import org.onrecord.archive.Origin;

class AttributionTableTest {
    /** Its words hold all that a table could stumble over. */
    private static final String HOSTILE = "=1+1, “Größe”, \"quoted\"; she wrote.\r\n\r\nAnd 𝄞 then\na\tline – 'end'";

    @TempDir
    private Path folder;

    private Path table;

    @BeforeEach
    void write() throws IOException {
        table = folder.resolve("statements.csv");
        try (Archive archive = Archive.open(folder.resolve("archive.db"))) {
            keep(archive, Examples.full());
            keep(archive, Examples.quoting("file:///b.txt", HOSTILE));
            keep(archive, Examples.empty());
            try (Writer out = Files.newBufferedWriter(table);
                    AttributionTable export = new AttributionTable(out, archive.articles())) {
                List<Exception> failures = new ArrayList<>();
                archive.articles().forEach(ArticleQuery.ALL, article -> {
                    try {
                        export.write(article);
                    } catch (IOException e) {
                        failures.add(e);
                    }
                });
                assertThat(failures).isEmpty();
            }
        }
    }

    private static void keep(Archive archive, Analysis analysis) {
        archive.keep(analysis, new Origin(null, Instant.parse("2026-03-02T10:00:00Z"), "1.0"));
    }

    @Test
    void tells_all_of_an_attribution() throws IOException {
        NamedCsvRecord row = rows().get(0);
        assertThat(row.getField("article")).isEqualTo("https://quay.example/1");
        assertThat(row.getField("uri")).isEqualTo("file:///harbour.txt");
        assertThat(row.getField("model")).isEqualTo("1.0");
        assertThat(row.getField("speakers")).isEqualTo("Odile Brandt");
        assertThat(row.getField("speakerKinds")).isEqualTo("PERSON");
        assertThat(row.getField("candidates")).isEqualTo("Odile Brandt");
        assertThat(row.getField("source")).isEqualTo("Mayor Odile Brandt");
        assertThat(row.getField("cue")).isEqualTo("said");
        assertThat(row.getField("words")).isEqualTo("the harbour “will [sic] reopen by May”");
        assertThat(row.getField("stanceWords")).isEqualTo("rightly");
        assertThat(row.getField("start")).isEqualTo("32");
        assertThat(row.getField("end")).isEqualTo("70");
        assertThat(row.getField("within")).isEmpty();
        assertThat(rows().get(1).getField("within")).isEqualTo("a1");
        assertThat(rows().get(1).getField("repeats")).isEqualTo("a1");
    }

    @Test
    void gives_a_spreadsheet_no_formulas() throws IOException {
        assertThat(rows()).hasSize(3);
        assertThat(rows().get(2).getField("words")).isEqualTo("'" + HOSTILE);
        assertThat(rows().stream().flatMap(row -> row.getFields().stream()))
                .noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*"));
    }

    /** FastCSV keeps to RFC 4180 strictly. */
    private List<NamedCsvRecord> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(table)) {
            return reader.stream().toList();
        }
    }

    @Test
    void is_read_by_duckdb() throws SQLException {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*), max(words) FILTER (article = 'file:///b.txt'),"
                        + " min(confidence), max(\"end\") FILTER (kind = 'MIXED') FROM read_csv('" + table + "')")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(3);
            assertThat(row.getString(2)).isEqualTo("'" + HOSTILE);
            assertThat(row.getDouble(3)).isEqualTo(0.5);
            assertThat(row.getInt(4)).isEqualTo(70);
        }
    }
}
