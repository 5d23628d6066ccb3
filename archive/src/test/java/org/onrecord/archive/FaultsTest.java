package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Analysis;
import org.onrecord.Forecast;

/** What goes wrong costs one line, and nothing of what is kept. */
class FaultsTest {
    private static final int PAGE = 4096;
    private static final String DAM = "file:///dam.txt";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("archive.db");
        try (Archive archive = Archive.open(file)) {
            archive.keep(article(1), Told.ORIGIN);
        }
    }

    @Test
    void waitsForWhoWritesButNotForEver() throws Exception {
        try (Archive archive = Archive.open(new Database(file, Duration.ofMillis(100)));
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            assertThatThrownBy(() -> archive.keep(article(2), Told.ORIGIN))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessage(file + ": is being written by another program for too long");
            assertThat(archive.counts()).containsEntry("articles", 1L);

            statement.execute("ROLLBACK");
            assertThat(archive.keep(article(2), Told.ORIGIN)).isEqualTo(Arrival.NEW);
        }
    }

    @Test
    void manyMayBeginAtOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        for (int round = 0; round < 5; round++) {
            Path shared = folder.resolve("shared" + round + ".db");
            Callable<Integer> begin = () -> {
                Archive.open(shared).close();
                return 1;
            };
            for (Future<Integer> one :
                    pool.invokeAll(List.of(begin, begin, begin, begin, begin, begin, begin, begin))) {
                assertThat(one.get()).isEqualTo(1);
            }
        }
        pool.shutdown();
    }

    @Test
    void aDamagedFileIsNamedAndLeftAsItIs() throws Exception {
        for (String page : Tables.column(file, "SELECT rootpage FROM sqlite_schema WHERE rootpage > 0")) {
            overwrite((Long.parseLong(page) - 1) * PAGE, PAGE); // all but the schema
        }
        byte[] before = Files.readAllBytes(file);
        try (Archive archive = Archive.open(file)) {
            assertThatThrownBy(() -> archive.keep(article(2), Told.ORIGIN)).hasMessage(file + ": is damaged");
            assertThatThrownBy(() -> archive.search(StatementQuery.ALL, 0, 10)).hasMessage(file + ": is damaged");
            assertThatThrownBy(() -> archive.forEachSpeakers(analysis -> {})).hasMessage(file + ": is damaged");
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aValueThatNobodyWroteIsDamage() throws Exception {
        Tables.execute(file, "UPDATE attribution SET content = '[[1, '");
        try (Archive archive = Archive.openForReading(file)) {
            assertThatThrownBy(() -> archive.analysis("file:///1.txt")).hasMessage(file + ": is damaged");
        }
    }

    @Test
    void aFileThatEndsEarlyIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, 3 * PAGE));
        assertThatThrownBy(() -> {
                    try (Archive archive = Archive.open(file)) {
                        archive.keep(article(2), Told.ORIGIN);
                    }
                })
                .hasMessage(file + ": is damaged");
        assertThat(Files.readAllBytes(file)).hasSize(3 * PAGE);
    }

    @Test
    void aReadOnlyFileCanBeReadButNotWritten() throws IOException {
        byte[] before = Files.readAllBytes(file);
        assumeTrue(file.toFile().setReadOnly());
        assumeFalse(Files.isWritable(file), "who runs the tests may write everything");
        try (Archive archive = Archive.openForReading(file)) {
            assertThat(archive.counts()).containsEntry("articles", 1L);
        }
        assertThatThrownBy(() -> {
                    try (Archive archive = Archive.open(file)) {
                        archive.keep(article(2), Told.ORIGIN);
                    }
                })
                .hasMessage(file + ": may not be written");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void anArchiveInAReadOnlyFolderCanBeRead() {
        assumeTrue(folder.toFile().setReadOnly());
        try {
            assumeFalse(Files.isWritable(folder), "who runs the tests may write everything");
            try (Archive archive = Archive.openForReading(file)) {
                assertThat(archive.counts()).containsEntry("articles", 1L);
            }
            Path other = folder.resolve("other.db");
            assertThatThrownBy(() -> Archive.open(other)).hasMessage(other + ": cannot be opened");
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void aFullDiskCostsOnlyWhatDoesNotFit() throws Exception {
        Path full = folder.resolve("full.db");
        List<String> lines = keep(full, "4000"); // blocks of 512 bytes
        assertThat(lines).anyMatch(line -> line.endsWith(full + ": cannot grow: the disk is full, or fails"));

        long kept = lines.stream().filter(line -> line.startsWith("file:")).count();
        assertThat(kept).isPositive();
        assertThat(Tables.integrity(full)).containsExactly("ok");
        try (Archive archive = Archive.open(full)) {
            assertThat(archive.counts()).containsEntry("versions", kept);
        }
    }

    @Test
    void whenThereIsRoomAgainTheSameCommandKeepsTheRest() throws Exception {
        Path full = folder.resolve("full.db");
        Path undisturbed = folder.resolve("undisturbed.db");
        keep(full, "4000");
        assertThat(keep(full, "unlimited")).last().isEqualTo("ends");
        assertThat(keep(undisturbed, "unlimited")).last().isEqualTo("ends");
        assertThat(Tables.dump(full)).isEqualTo(Tables.dump(undisturbed));
    }

    @Test
    void whoMetAFullDiskGoesOnWhenThereIsRoomAgain() throws SQLException {
        try (Sql sql = new Sql(new Database(file).writer())) {
            Keeper keeper = new Keeper(sql);
            limitPages(sql, 1); // which means: no more than there are
            for (int attempt = 0; attempt < 3; attempt++) {
                assertThatThrownBy(() -> {
                            for (int number = 2; number < 200; number++) {
                                keeper.keep(article(number), Told.ORIGIN);
                            }
                        })
                        .hasMessageContaining("SQLITE_FULL");
            }
            limitPages(sql, Integer.MAX_VALUE);
            assertThat(keeper.keep(article(200), Told.ORIGIN)).isEqualTo(Arrival.NEW);
        }
        assertThat(Tables.integrity(file)).containsExactly("ok");
    }

    private static void limitPages(Sql sql, int most) throws SQLException {
        sql.one("PRAGMA max_page_count = " + most, row -> row.getLong(1));
    }

    @Test
    void whoReadsGoesOnWhileSomebodyWritesSlowly() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Archive archive = Archive.open(file);
                Connection slow = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = slow.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("UPDATE version SET title = 'slow'");
            Future<Arrival> keeping = other.submit(() -> {
                try (Archive second = Archive.open(file)) {
                    return second.keep(article(2), Told.ORIGIN);
                }
            });
            assertThat(archive.search(StatementQuery.ALL, 0, 10)).hasSize(1);
            assertThat(keeping.isDone()).isFalse();

            statement.execute("COMMIT");
            assertThat(keeping.get()).isEqualTo(Arrival.NEW);
            assertThat(archive.search(StatementQuery.ALL, 0, 10)).hasSize(2);
        } finally {
            other.shutdown();
        }
    }

    @Test
    void whatComesLastCountsAlthoughTheClockWasSetBack() {
        Instant noon = Instant.parse("2026-03-02T12:00:00Z");
        Instant eleven = noon.minus(Duration.ofHours(1));
        try (Archive archive = Archive.open(file)) {
            archive.keep(dam("the wall is safe"), new Origin(null, noon, "1.0"));
            archive.keep(dam("the wall is not safe"), new Origin(null, eleven, "1.0"));
            assertThat(archive.articles().versions(DAM))
                    .extracting(ArticleVersion::number, ArticleVersion::readAt)
                    .containsExactly(tuple(1, noon), tuple(2, eleven));
            assertThat(archive.analysis(DAM).orElseThrow().article().text()).contains("is not safe");

            String forecast = archive.forecasts(ForecastQuery.ALL, 0, 10).get(0).key();
            archive.resolve(judgement(forecast, Resolution.Outcome.YES, noon));
            archive.resolve(judgement(forecast, Resolution.Outcome.NO, eleven));
            assertThat(archive.resolutions(forecast))
                    .extracting(Resolution::outcome)
                    .containsExactly(Resolution.Outcome.YES, Resolution.Outcome.NO);
            assertThat(archive.forecast(forecast).resolution())
                    .extracting(Resolution::outcome)
                    .isEqualTo(Resolution.Outcome.NO);
        }
    }

    private static Analysis dam(String words) {
        return Told.at(DAM)
                .says("Ada Quill", words)
                .foresees(Forecast.Kind.PREDICTION, Forecast.Certainty.LIKELY, "2026-12-31")
                .analysis();
    }

    private static Resolution judgement(String forecast, Resolution.Outcome outcome, Instant at) {
        return new Resolution(forecast, outcome, LocalDate.parse("2026-03-02"), null, "A. Judge", null, at);
    }

    /** What {@link Keeping} prints whose files may have so many blocks. */
    private List<String> keep(Path archive, String most) throws Exception {
        Path shell = Path.of("/bin/sh");
        assumeTrue(Files.isExecutable(shell));
        Process process = new ProcessBuilder(
                        shell.toString(),
                        "-c",
                        "ulimit -f " + most + " && exec \"$0\" \"$@\"",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:-UsePerfData",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Keeping.class.getName(),
                        archive.toString())
                .redirectErrorStream(true)
                .start();
        List<String> lines = process.inputReader()
                .lines()
                .filter(line -> !line.startsWith("\tat "))
                .toList();
        assertThat(process.waitFor()).isEqualTo(lines.contains("ends") ? 0 : 1);
        return lines;
    }

    private static Analysis article(int number) {
        return Told.at("file:///" + number + ".txt")
                .says("Ada Quill", "number " + number)
                .analysis();
    }

    private void overwrite(long start, int bytes) throws IOException {
        byte[] noise = new byte[bytes];
        Arrays.fill(noise, (byte) 0xA5);
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(start);
            raw.write(noise);
        }
    }
}
