package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An archive of {@link KelmArticles}, filled once for a class of tests; each test has a copy. */
abstract class KelmArchive {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    static Path filled;

    @TempDir
    Path data;

    @BeforeAll
    static void fill() throws IOException {
        KelmArticles.writeTo(filled.resolve("news"));
        Cli.Outcome outcome = new Cli()
                .environment("XDG_DATA_HOME", filled.toString())
                .run("add", filled.resolve("news").toString());
        assertThat(outcome.err()).isEqualTo("3 articles\n");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out().lines())
                .containsExactly(
                        "new      " + article("1-courier.html"),
                        "new      " + article("2-radio.html"),
                        "new      " + article("3-post.html"));
    }

    @BeforeEach
    void copy() throws IOException {
        Files.createDirectories(archive().getParent());
        Files.copy(filled.resolve("onrecord/archive.db"), archive());
    }

    final Path archive() {
        return data.resolve("onrecord/archive.db");
    }

    final Cli.Outcome run(String... arguments) {
        return new Cli().environment("XDG_DATA_HOME", data.toString()).run(arguments);
    }

    static String article(String name) {
        return filled.resolve("news").resolve(name).toUri().toString();
    }

    static List<JsonNode> json(Cli.Outcome outcome) {
        return outcome.out().lines().map(MAPPER::readTree).toList();
    }
}
