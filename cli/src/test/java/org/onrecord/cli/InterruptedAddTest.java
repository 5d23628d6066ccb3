package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Analysis;
import org.onrecord.archive.Archive;

/** {@code add}, stopped in the middle, by force or by what it cannot do. */
class InterruptedAddTest {
    private static final int ARTICLES = 60;
    private static final int KILLS = 4;
    private static final List<String> PEOPLE = List.of("Odile Brandt", "Tomas Reuter", "Ida Falk", "Mara Lindqvist");

    @TempDir
    Path folder;

    private Path news;

    @BeforeEach
    void write() throws IOException {
        news = Files.createDirectory(folder.resolve("news"));
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(news.resolve((10 + i) + ".txt"), """
                    “The %1$dth lock will hold until May,” %2$s said on Monday.

                    %3$s told the council of Kelm that gate %1$d was closed, and nobody knew when the dredgers would come.
                    """.formatted(i, PEOPLE.get(i % 4), PEOPLE.get(i % 3)));
        }
    }

    @Test
    void killedAndRunAgainItGoesOn() throws Exception {
        Path undisturbed = folder.resolve("undisturbed.db");
        assertThat(new Cli()
                        .run("add", "--archive", undisturbed.toString(), news.toString())
                        .exitCode())
                .isZero();
        Path archive = folder.resolve("archive.db");
        Random random = new Random(20260302);
        List<String> reported = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) {
            reported.addAll(addAndKill(archive, 1 + random.nextInt(12), random.nextInt(100)));
            assertThat(integrity(archive)).isEqualTo("ok");
            assertThat(reported)
                    .isNotEmpty()
                    .allSatisfy(uri -> assertThat(analysis(archive, uri)).isPresent());
        }

        Cli.Outcome rest = new Cli().run("add", "--archive", archive.toString(), news.toString());
        assertThat(rest.exitCode()).isZero();
        assertThat(rest.err()).contains("kept before\n");
        for (int i = 0; i < ARTICLES; i++) {
            String uri = news.resolve((10 + i) + ".txt").toUri().toString();
            assertThat(analysis(archive, uri)).isPresent().isEqualTo(analysis(undisturbed, uri));
        }
        assertThat(new Cli().run("speakers", "--archive", archive.toString()))
                .isEqualTo(new Cli().run("speakers", "--archive", undisturbed.toString()));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void toldToEndItEndsAtOnceAndLeavesALine() throws Exception {
        Path archive = folder.resolve("archive.db");
        Process process = add(archive, "-Donrecord.stderr.terminal=true");
        String shown;
        try (BufferedReader output = process.inputReader();
                Reader errors = process.errorReader()) {
            output.readLine();
            process.toHandle().destroy();
            StringWriter written = new StringWriter();
            errors.transferTo(written);
            shown = written.toString();
        }
        assertThat(process.waitFor()).isEqualTo(128 + 15); // by SIGTERM
        assertThat(shown)
                .startsWith("\r\033[Kreading")
                .endsWith("\r\033[Kinterrupted; what was kept stays, and the same command goes on from there\n");

        Cli.Outcome rest = new Cli().run("add", "--archive", archive.toString(), news.toString());
        assertThat(rest.exitCode()).isZero();
        assertThat(rest.err()).contains("kept before\n");
    }

    @Test
    void anArchiveThatFailsEndsTheRunWithOneLine() throws Exception {
        Path archive = folder.resolve("archive.db");
        Archive.open(archive).close();
        long page = number(archive, "SELECT rootpage FROM sqlite_schema WHERE name = 'sketch'");
        byte[] bytes = Files.readAllBytes(archive);
        System.arraycopy(new byte[4096], 0, bytes, (int) (page - 1) * 4096, 4096);
        Files.write(archive, bytes);

        Cli.Outcome outcome = new Cli().run("add", "--archive", archive.toString(), news.toString());
        assertThat(outcome).isEqualTo(new Cli.Outcome(1, "", "onrecord: " + archive + ": is damaged\n"));
    }

    /** What it reported as kept before it was killed. */
    private List<String> addAndKill(Path archive, int lines, int milliseconds) throws Exception {
        Process process = add(archive, "-Donrecord.stderr.terminal=false");
        process.getErrorStream().close();
        try (BufferedReader output = process.inputReader()) {
            Stream<String> first = output.lines().limit(lines).toList().stream();
            process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            process.toHandle().destroyForcibly(); // leaves what it printed, other than the process itself
            process.waitFor();
            return Stream.concat(first, output.lines())
                    .map(line -> line.substring("new      ".length()))
                    .toList();
        }
    }

    private Process add(Path archive, String property) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.io.tmpdir=" + folder,
                        property,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "add",
                        "--archive",
                        archive.toString(),
                        news.toString())
                .start();
    }

    private static Optional<Analysis> analysis(Path archive, String uri) {
        try (Archive opened = Archive.openForReading(archive)) {
            return opened.analysis(uri);
        }
    }

    private static String integrity(Path archive) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + archive);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA integrity_check")) {
            return result.getString(1);
        }
    }

    private static long number(Path archive, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + archive);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.getLong(1);
        }
    }
}
