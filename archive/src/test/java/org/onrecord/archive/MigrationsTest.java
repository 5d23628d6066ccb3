package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Forecast;
import org.onrecord.Speaker;

class MigrationsTest {
    @TempDir
    private Path folder;

    private OldArchive old;
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
        old = new OldArchive(folder.resolve("archive.db"), filled);
        database = old.database();
    }

    @Test
    void nothingIsLost() throws SQLException {
        Map<String, List<String>> before = old.found();

        Archive.open(database.file()).close();

        assertThat(old.version()).isEqualTo(Migrations.NEWEST);
        assertThat(before).hasSizeGreaterThan(10).containsKey("SELECT id,key,name,kind,merged FROM person");
        assertThat(old.found()).isEqualTo(before);
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
            archive.feeds().keep(new Feed("https://quay.example/feed", null, null, 1, Instant.EPOCH));
            assertThat(archive.feeds().feed("https://quay.example/feed")).isPresent();
        }
    }

    @Test
    void whatWasKeptBeforeIsCountedForItsSpeakers() {
        try (Archive archive = Archive.open(database.file())) {
            assertThat(archive.speakers().most(0, 10))
                    .containsExactly(
                            new SpeakerCount("ada-quill", "Ada Quill", Speaker.Kind.PERSON, 1, 1),
                            new SpeakerCount("bo-larch", "Bo Larch", Speaker.Kind.PERSON, 1, 1));
        }
    }

    @Test
    void aForecastIsNoSurerThanItsStatement() throws SQLException {
        try (Connection connection = database.writer();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE attribution SET confidence = 0.3");
        }
        try (Archive archive = Archive.open(database.file())) {
            ForecastQuery query = new ForecastQuery(ForecastQuery.State.ALL, null, null, null, null, 0.3);
            assertThat(archive.forecasts(query, 0, 10)).hasSize(1);
            query = new ForecastQuery(ForecastQuery.State.ALL, null, null, null, null, 0.31);
            assertThat(archive.forecasts(query, 0, 10)).isEmpty();
        }
    }

    @Test
    void whoOnlyReadsBringsItToThePresentSchemaToo() throws SQLException {
        try (Archive archive = Archive.openForReading(database.file())) {
            assertThat(archive.speakers().most(0, 10)).hasSize(2);
            assertThat(archive.search(StatementQuery.ALL.withWords("rained"), 0, 10))
                    .hasSize(1);
        }
        assertThat(old.version()).isEqualTo(Migrations.NEWEST);
    }

    @Test
    void whoMayNotWriteIsToldThatSomebodyHasToOpenIt() throws SQLException {
        assumeTrue(database.file().toFile().setReadOnly());
        assumeFalse(Files.isWritable(database.file()), "who runs the tests may write everything");

        assertThatThrownBy(() -> Archive.openForReading(database.file()))
                .hasMessage(database.file()
                        + ": has an older schema and may not be written; who may write it has to open it once");
        assertThat(old.version()).isEqualTo(1);
    }

    @Test
    void whatDoesNotFitOnTheDiskLeavesItAsItWas() throws SQLException {
        Map<String, List<String>> before = old.found();
        try (Connection connection = database.writer();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA max_page_count = 1"); // which means: no more than there are
            assertThatThrownBy(() -> new Migrations(database, connection).migrate())
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(database.failed(e))
                                    .hasMessage(database.file() + ": cannot grow: the disk is full"));
        }
        assertThat(old.version()).isEqualTo(1);
        assertThat(old.found()).isEqualTo(before);
    }
}
