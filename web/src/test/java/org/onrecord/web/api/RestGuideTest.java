package org.onrecord.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.web.Browsing;
import org.onrecord.web.News;

/** The examples of docs/rest.md print what stands there. */
class RestGuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "rest.md");
    private static final String INDENT = "    ";

    @Test
    void is_true(@TempDir Path folder) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "there is no curl");
        List<String> lines = Files.readAllLines(GUIDE).stream()
                .filter(line -> line.startsWith(INDENT))
                .map(String::strip)
                .toList();
        try (Browsing browsing = Browsing.of(News.archiveIn(folder))) {
            String printed = run(commands(lines).replace("http://127.0.0.1:8642", "" + browsing.address()));
            assertThat(printed).matches(pattern(lines));
        }
    }

    /** All commands; a line's end behind each, as answers have none. */
    private static String commands(List<String> lines) {
        return lines.stream()
                .filter(RestGuideTest::isCommand)
                .map(line -> line.substring(2))
                .map(line -> line.startsWith("curl -s \"") ? line + "; echo" : line)
                .collect(Collectors.joining("\n"));
    }

    private static Pattern pattern(List<String> lines) {
        return Pattern.compile(lines.stream()
                .filter(line -> !isCommand(line))
                .map(line ->
                        Stream.of(line.split("…", -1)).map(Pattern::quote).collect(Collectors.joining("[^\n]*")) + "\n")
                .collect(Collectors.joining()));
    }

    private static boolean isCommand(String line) {
        return line.startsWith("$ ");
    }

    private static String run(String script) throws IOException, InterruptedException {
        Process shell =
                new ProcessBuilder("sh", "-c", script).redirectErrorStream(true).start();
        String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(printed).isZero();
        return printed;
    }
}
