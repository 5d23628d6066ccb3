package org.onrecord.parquet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Analysis;
import org.onrecord.archive.Archive;
import org.onrecord.table.ArticleRow;
import org.onrecord.table.ArticleRows;

/** Tries the commands where the module is there, each as a process of its own, whose terminal no library may disturb. */
class ParquetCommandsTest {
    @TempDir
    private Path folder;

    private Path output;
    private Path archive;

    private record Outcome(int exitCode, String out, String err) {}

    @BeforeEach
    void write() throws IOException {
        output = folder.resolve("output");
        archive = folder.resolve("archive.db");
        try (ParquetTableWriter tables = new ParquetTableWriter(output)) {
            tables.write(Ferry.row());
            tables.write(ArticleRow.of(Ferry.empty(), Ferry.MODEL));
        }
    }

    @Test
    void add_keeps_what_was_found_as_it_is_and_once() throws Exception {
        Outcome first = add();
        Outcome again = add();

        assertThat(first)
                .isEqualTo(new Outcome(0, "new      file:///ferry.txt\nnew      file:///empty.txt\n", "2 articles\n"));
        assertThat(again).isEqualTo(new Outcome(0, "", "2 kept before\n"));
        try (Archive kept = Archive.openForReading(archive)) {
            Analysis ferry = kept.analysis("https://courier.example/ferry").orElseThrow();
            assertThat(ferry.attributions()).isEqualTo(Ferry.analysis().attributions());
            assertThat(ferry.forecasts()).isEqualTo(Ferry.analysis().forecasts());
            assertThat(ferry.speakers().get(0).key()).isEqualTo("mara-lindqvist");
            assertThat(kept.versionsNotReadBy(Ferry.MODEL)).isEmpty();
        }
    }

    @Test
    void add_names_a_damaged_file_and_keeps_the_rest() throws Exception {
        Path damaged = Files.writeString(output.resolve("articles/a.parquet"), "PAR1 and no more");

        Outcome outcome = add();

        assertThat(outcome.exitCode).isEqualTo(1);
        assertThat(outcome.out).contains("new      file:///ferry.txt");
        assertThat(outcome.err)
                .isEqualTo("onrecord: " + damaged + ": is no Parquet file, or one that ends early\n"
                        + "2 articles, 1 could not be read\n");
    }

    @Test
    void what_is_exported_reads_back() throws Exception {
        add();
        Path exported = folder.resolve("exported");

        Outcome outcome =
                run("export", "--archive", archive.toString(), "--format", "parquet", "--output", exported.toString());

        assertThat(outcome).isEqualTo(new Outcome(0, "", "2 articles\n"));
        List<ArticleRow> rows = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        try (ArticleRows articles = new ParquetTableReader().articles(exported, failures::add)) {
            articles.forEachRemaining(rows::add);
        }
        assertThat(failures).isEmpty();
        assertThat(rows)
                .extracting(ArticleRow::uri)
                .containsExactlyInAnyOrder("file:///ferry.txt", "file:///empty.txt");
        assertThat(rows).extracting(ArticleRow::model).containsOnly(Ferry.MODEL);
        assertThat(rows)
                .extracting(ArticleRow::attributions)
                .contains(Ferry.analysis().attributions());
    }

    @Test
    void read_prints_what_was_found() throws Exception {
        Outcome outcome = run("read", output.toString());

        assertThat(outcome.exitCode).isZero();
        assertThat(outcome.out).contains("A ferry for the islands", "Mara Lindqvist · said", "95 %");
        assertThat(outcome.err).isEqualTo("2 articles\n");
    }

    private Outcome add() throws Exception {
        return run("add", "--archive", archive.toString(), output.toString());
    }

    private Outcome run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "org.onrecord.cli.Main"));
        command.addAll(List.of(arguments));
        Path err = folder.resolve("err.txt");
        Process process =
                new ProcessBuilder(command).redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), out, Files.readString(err));
    }
}
