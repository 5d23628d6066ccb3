package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Analysis;
import org.onrecord.Forecast;
import org.onrecord.Markup;
import org.onrecord.Metadata;
import org.onrecord.Provenance;
import org.onrecord.Span;
import org.onrecord.Stance;

class ArchiveTest {
    private static final String ADDRESS = "https://quay.example/dam";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("deep/archive.db");
    }

    @Test
    void givesBackWhatItKept() {
        Analysis analysis = full();
        try (Archive archive = Archive.open(file)) {
            assertThat(archive.keep(analysis, Told.ORIGIN)).isEqualTo(Arrival.NEW);
        }
        try (Archive archive = Archive.openForReading(file)) {
            assertThat(archive.analysis(ADDRESS)).contains(withStory(analysis, ADDRESS));
            assertThat(archive.analysis("file:///other.html")).isEmpty();
        }
    }

    @Test
    void readingTheSameAgainChangesNothing() throws IOException {
        try (Archive archive = Archive.open(file)) {
            archive.keep(full(), Told.ORIGIN);
            assertThat(archive.keep(full(), new Origin("0f", Instant.now(), "2.0")))
                    .isEqualTo(Arrival.KNOWN);
            assertThat(archive.counts())
                    .isEqualTo(Map.of("articles", 1L, "versions", 1L, "statements", 2L, "forecasts", 1L));
        }
    }

    @Test
    void tellsInWhichArticleATextIsKept() {
        Origin origin = new Origin("0f", Told.ORIGIN.readAt(), "1.0");
        try (Archive archive = Archive.open(file)) {
            Analysis first = Told.at("file:///a.txt").says("Ada Quill", "no").analysis();
            Analysis second = Told.at("file:///b.txt").says("Ada Quill", "no").analysis();
            assertThat(archive.keptAs(first.article(), "0f")).isEmpty();
            archive.keep(first, origin);
            assertThat(archive.keptAs(first.article(), null)).contains("file:///a.txt");
            assertThat(archive.keptAs(second.article(), null)).isEmpty();
            assertThat(archive.keptAs(second.article(), "0f")).contains("file:///a.txt");
        }
    }

    @Test
    void seesThatOthersHaveWritten() {
        try (Archive one = Archive.open(file);
                Archive other = Archive.open(file)) {
            long before = one.changesOfOthers();
            one.keep(full(), Told.ORIGIN);
            assertThat(one.changesOfOthers()).isEqualTo(before);
            other.keep(Told.at("file:///b.txt").says("Bo Larch", "no").analysis(), Told.ORIGIN);
            assertThat(one.changesOfOthers()).isNotEqualTo(before);
        }
    }

    @Test
    void theSameBytesInAnotherPlaceAreKnown() {
        Origin origin = new Origin("0f", Told.ORIGIN.readAt(), "1.0");
        try (Archive archive = Archive.open(file)) {
            archive.keep(Told.at("file:///a.txt").says("Ada Quill", "no").analysis(), origin);
            assertThat(archive.keep(
                            Told.at("file:///b.txt").says("Ada Quill", "no").analysis(), origin))
                    .isEqualTo(Arrival.KNOWN);
        }
    }

    @Test
    void aChangedPageIsANewVersionAndTheOldOneStays() {
        try (Archive archive = Archive.open(file)) {
            archive.keep(
                    Told.at("file:///a.txt")
                            .says("Ada Quill", "the wall is safe")
                            .analysis(),
                    Told.ORIGIN);
            assertThat(archive.keep(
                            Told.at("file:///a.txt")
                                    .says("Ada Quill", "the wall is not safe")
                                    .analysis(),
                            Told.ORIGIN))
                    .isEqualTo(Arrival.NEW_VERSION);
            assertThat(archive.counts()).containsEntry("articles", 1L).containsEntry("versions", 2L);
            assertThat(archive.search(StatementQuery.ALL, 0, 10))
                    .extracting(FoundStatement::words)
                    .containsExactly("the wall is not safe");
        }
    }

    @Test
    void refusesWhatIsNoArchiveAndLeavesItAsItIs() throws Exception {
        Path text = Files.writeString(folder.resolve("text.db"), "He said no. ".repeat(500));
        Path other = folder.resolve("other.db");
        execute(other, "CREATE TABLE bridges (name TEXT)");
        Path newer = folder.resolve("newer.db");
        Archive.open(newer).close();
        execute(newer, "PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(text);

        refuses(text, text + ": is not an archive");
        refuses(other, other + ": is an SQLite database, but not an archive");
        refuses(
                newer,
                newer + ": was written by a newer Onrecord (its schema is version 99, this one knows "
                        + Migrations.NEWEST + ")");
        assertThat(Files.readAllBytes(text)).isEqualTo(before);
        assertThatThrownBy(() -> Archive.openForReading(folder.resolve("none.db")))
                .hasMessageEndingWith("none.db: is not there; `onrecord add` makes an archive");
        assertThat(folder.resolve("none.db")).doesNotExist();
    }

    @Test
    void whoOnlyReadsMakesNoArchiveOfAnEmptyFile() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.db"));
        assertThatThrownBy(() -> Archive.openForReading(empty))
                .hasMessage(empty + ": is empty; `onrecord add` makes an archive of it");
        assertThat(empty).isEmptyFile();
    }

    @Test
    void refusesAFolder() {
        assertThatThrownBy(() -> Archive.open(folder)).hasMessage(folder + ": cannot be opened");
    }

    @Test
    void readersSeeWhatWasThereWhileOneWrites() {
        try (Archive writer = Archive.open(file);
                Archive reader = Archive.openForReading(file)) {
            writer.keep(full(), Told.ORIGIN);
            assertThat(reader.counts()).containsEntry("articles", 1L);
            writer.keep(Told.at("file:///b.txt").says("Ada Quill", "no").analysis(), Told.ORIGIN);
            assertThat(reader.counts()).containsEntry("articles", 2L);
        }
    }

    @Test
    void writersQueue() throws Exception {
        try (Archive one = Archive.open(file);
                Archive other = Archive.open(file)) {
            Thread thread = new Thread(() -> keepMany(other, "b"));
            thread.start();
            keepMany(one, "a");
            thread.join();
            assertThat(one.counts()).containsEntry("articles", 80L);
        }
    }

    private static void keepMany(Archive archive, String name) {
        for (int i = 0; i < 40; i++) {
            archive.keep(
                    Told.at("file:///" + name + i)
                            .says("Ada Quill", name + " number " + i)
                            .analysis(),
                    Told.ORIGIN);
        }
    }

    private static void refuses(Path file, String line) {
        assertThatThrownBy(() -> Archive.open(file))
                .isInstanceOf(ArchiveException.class)
                .hasMessage(line);
        assertThatThrownBy(() -> Archive.openForReading(file)).hasMessage(line);
    }

    private static Analysis full() {
        Analysis told = Told.at("file:///dam.html")
                .metadata(new Metadata("The dam", "Tom Rehn", "The Quay", "2026-03-02", "2026-03-03", ADDRESS, "en"))
                .says("Ada Quill", "the wall 🧱 will hold", new Stance(Stance.Value.DOUBTS, new Span(0, 3), 0.8))
                .foresees(Forecast.Kind.PREDICTION, Forecast.Certainty.LIKELY, "2026-12-31")
                .says("Bo Larch", "it rained")
                .analysis();
        return new Analysis(
                told.article()
                        .withProvenance(List.of(
                                new Provenance("First in The Larch", "The Larch", null),
                                new Provenance("Ada", null, new Span(0, 3))))
                        .withMarkup(List.of(new Markup(Markup.Kind.EMPHASIS, new Span(4, 9)))),
                told.speakers(),
                told.attributions(),
                told.forecasts());
    }

    private static Analysis withStory(Analysis analysis, String story) {
        return new Analysis(
                analysis.article().withStory(story),
                analysis.speakers(),
                analysis.attributions(),
                analysis.forecasts());
    }

    private static void execute(Path database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
