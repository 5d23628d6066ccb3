package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Origin;

/** What does not fit costs one line, and leaves nothing half. */
class FullDiskTest {
    @TempDir
    private Path folder;

    private Path archive;

    @BeforeEach
    void fill() {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        archive = folder.resolve("archive.db");
        Article article = Article.of("file:///long.txt", "The dredgers came to the gate. ".repeat(20_000));
        try (Archive opened = Archive.open(archive)) {
            opened.keep(
                    new Analysis(article, List.of(), List.of(), List.of()),
                    new Origin(null, Instant.parse("2026-03-02T10:00:00Z"), "1.0"));
        }
    }

    @Test
    void anExportThatDoesNotFitLeavesNothing() throws Exception {
        Path output = folder.resolve("tokens.conll");
        String mostBlocks = "4000"; // of 512 bytes, for any one file
        Cli.Outcome outcome =
                export("ulimit -f " + mostBlocks + " && exec \"$0\" \"$@\"", "--output", output.toString());

        assertThat(outcome)
                .isEqualTo(new Cli.Outcome(ExitCode.FAILED, "", "onrecord: " + output + ": File too large\n"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().contains("tokens"));
        }
    }

    @Test
    void anOutputThatTakesNoMoreIsNamed() throws Exception {
        assumeTrue(Files.isWritable(Path.of("/dev/full")));
        assertThat(export("exec \"$0\" \"$@\" >/dev/full"))
                .isEqualTo(new Cli.Outcome(
                        ExitCode.FAILED, "", "onrecord: cannot write to standard output (No space left on device)\n"));
    }

    /** In a process of its own, which a shell starts. */
    private Cli.Outcome export(String script, String... options) throws IOException, InterruptedException {
        List<String> command = List.of(
                "/bin/sh",
                "-c",
                script,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "export",
                "--format=conll",
                "--archive=" + archive);
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(command.stream(), Stream.of(options)).toList());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Cli.Outcome(process.waitFor(), out, err);
    }
}
