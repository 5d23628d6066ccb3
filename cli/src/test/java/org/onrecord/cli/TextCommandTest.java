package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextCommandTest {
    private static final String TEXT = "Kelm waits\n\nThe dredgers are late again.\n";

    @TempDir
    Path folder;

    @Test
    void printsAnArticleAsItWasRead() throws IOException {
        Files.writeString(folder.resolve("kelm.txt"), TEXT);
        Cli.Outcome outcome = new Cli().run("text", folder.toString());

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains("read from   file:///").endsWith("\n\n" + TEXT);
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void printsOneJsonObjectAnArticleInTheOrderOfTheInput() throws IOException {
        Files.writeString(folder.resolve("1.txt"), "One “word”.");
        Files.writeString(folder.resolve("2.txt"), "");
        Files.writeString(folder.resolve("3.txt"), "Three words more.");
        Cli.Outcome outcome = new Cli().run("text", "--format", "jsonl", folder.toString());

        assertThat(outcome.exitCode()).isEqualTo(1);
        String[] lines = outcome.out().split("\n");
        assertThat(lines).hasSize(2);
        assertThat(lines[0]).startsWith("{\"article\":{\"id\":").endsWith("},\"text\":\"One “word”.\"}");
        assertThat(lines[1]).endsWith(",\"text\":\"Three words more.\"}");
        assertThat(outcome.err()).contains("2.txt: is empty\n2 articles, 1 could not be read\n");
    }

    @Test
    void readsStandardInputButDoesNotWaitForSomebodyToType() {
        assertThat(new Cli().input(TEXT.getBytes(UTF_8)).run("text").out()).endsWith(TEXT);
        assertThat(new Cli().run("text").exitCode()).isEqualTo(2);
    }
}
