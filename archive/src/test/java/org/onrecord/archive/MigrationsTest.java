package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Forecast;
import org.onrecord.Speaker;

class MigrationsTest {
    /** The tables but those of the full text, which is made of the others, with their columns. */
    private static final String TABLES =
            " FROM (SELECT t.name, group_concat(c.name) AS columns FROM sqlite_schema t JOIN pragma_table_info(t.name) c"
                    + " WHERE t.type = 'table' AND t.name NOT LIKE 'statement_words%' GROUP BY t.name)";

    private static final String READING = "SELECT 'SELECT ' || columns || ' FROM ' || name" + TABLES;
    private static final String COPYING =
            "SELECT 'INSERT INTO ' || name || ' (' || columns || ') SELECT ' || columns || ' FROM filled.' || name"
                    + TABLES;

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void makeAnArchiveOfVersion1() throws SQLException {
        Path filled = folder.resolve("filled.db");
        try (Archive archive = Archive.open(filled)) {
            archive.keep(
                    Told.at("file:///a.txt")
                            .by("The Quay", "2026-03-02")
                            .says("Ada Quill", "the wall is safe")
                            .foresees(Forecast.Kind.PREDICTION, Forecast.Certainty.LIKELY, "2026-12-31")
                            .analysis(),
                    Told.ORIGIN);
            archive.keep(Told.at("file:///b.txt").says("Bo Larch", "it rained").analysis(), Told.ORIGIN);
        }
        database = new Database(folder.resolve("archive.db"));
        try (Connection connection = database.writer();
                Statement statement = connection.createStatement()) {
            new Migrations(database, connection).migrateTo(1);
            statement.execute("PRAGMA foreign_keys = OFF");
            statement.execute("ATTACH '" + filled + "' AS filled");
            for (String copying : rows(connection, COPYING)) {
                statement.execute(copying);
            }
        }
    }

    @Test
    void nothingIsLost() throws SQLException {
        List<String> queries = Tables.column(database.file(), READING);
        Map<String, List<String>> before = found(queries);

        Archive.open(database.file()).close();

        assertThat(version()).isEqualTo(Migrations.NEWEST);
        assertThat(before).hasSizeGreaterThan(10).containsKey("SELECT id,key,name,kind,merged FROM person");
        assertThat(found(queries)).isEqualTo(before);
        assertThat(Tables.integrity(database.file())).containsExactly("ok");
    }

    @Test
    void theMigratedArchiveIsUsedLikeANewOne() {
        try (Archive archive = Archive.open(database.file())) {
            assertThat(archive.search(StatementQuery.ALL, 0, 10))
                    .extracting(FoundStatement::words)
                    .containsExactlyInAnyOrder("the wall is safe", "it rained");
            assertThat(archive.keep(
                            Told.at("file:///c.txt").says("Ada Quill", "no").analysis(), Told.ORIGIN))
                    .isEqualTo(Arrival.NEW);
            archive.keep(new Feed("https://quay.example/feed", null, null, 1, Instant.EPOCH));
            assertThat(archive.feed("https://quay.example/feed")).isPresent();
        }
    }

    @Test
    void whatWasKeptBeforeIsCountedForItsSpeakers() {
        try (Archive archive = Archive.open(database.file())) {
            assertThat(archive.speakers(0, 10))
                    .containsExactly(
                            new SpeakerCount("ada-quill", "Ada Quill", Speaker.Kind.PERSON, 1, 1),
                            new SpeakerCount("bo-larch", "Bo Larch", Speaker.Kind.PERSON, 1, 1));
        }
    }

    @Test
    void whoOnlyReadsBringsItToThePresentSchemaToo() throws SQLException {
        try (Archive archive = Archive.openForReading(database.file())) {
            assertThat(archive.speakers(0, 10)).hasSize(2);
            assertThat(archive.search(StatementQuery.ALL.withWords("rained"), 0, 10))
                    .hasSize(1);
        }
        assertThat(version()).isEqualTo(Migrations.NEWEST);
    }

    @Test
    void whoMayNotWriteIsToldThatSomebodyHasToOpenIt() throws SQLException {
        assumeTrue(database.file().toFile().setReadOnly());
        assumeFalse(Files.isWritable(database.file()), "who runs the tests may write everything");

        assertThatThrownBy(() -> Archive.openForReading(database.file()))
                .hasMessage(database.file()
                        + ": has an older schema and may not be written; who may write it has to open it once");
        assertThat(version()).isEqualTo(1);
    }

    @Test
    void whatDoesNotFitOnTheDiskLeavesItAsItWas() throws SQLException {
        List<String> queries = Tables.column(database.file(), READING);
        Map<String, List<String>> before = found(queries);
        try (Connection connection = database.writer();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA max_page_count = 1"); // which means: no more than there are
            assertThatThrownBy(() -> new Migrations(database, connection).migrate())
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(database.failed(e))
                                    .hasMessage(database.file() + ": cannot grow: the disk is full"));
        }
        assertThat(version()).isEqualTo(1);
        assertThat(found(queries)).isEqualTo(before);
    }

    private int version() throws SQLException {
        try (Connection connection = database.reader()) {
            return new Migrations(database, connection).checkedVersion();
        }
    }

    /** All rows of all tables, by the queries that find them. */
    private Map<String, List<String>> found(List<String> queries) throws SQLException {
        Map<String, List<String>> found = new LinkedHashMap<>();
        try (Connection connection = database.reader()) {
            for (String query : queries) {
                found.put(query, rows(connection, query));
            }
        }
        return found;
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(result.getString(column));
                }
                rows.add(String.join(" | ", row));
            }
            Collections.sort(rows); // the order is whatever index SQLite reads them by
            return rows;
        }
    }
}
