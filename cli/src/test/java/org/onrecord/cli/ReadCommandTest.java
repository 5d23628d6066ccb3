package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCommandTest {
    private static final String TEXT =
            "Kelm waits\nThe dredgers are late again, and nobody in the harbour knows when they will come.\n";

    @TempDir
    Path folder;

    @Test
    void printsAnArticleForPeople() throws IOException {
        Cli.Outcome outcome = new Cli().run("read", file("kelm.txt", TEXT));
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains("17 words · ");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void printsOneJsonObjectAnArticleInTheOrderOfTheInput() throws IOException {
        for (int number = 10; number < 30; number++) {
            file("kelm-" + number + ".txt", TEXT + number);
        }
        Cli.Outcome outcome = new Cli().run("read", "--format", "jsonl", "--threads", "4", folder.toString());
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEqualTo("20 articles\n");
        String[] lines = outcome.out().split("\n");
        assertThat(lines).hasSize(20);
        for (int i = 0; i < lines.length; i++) {
            assertThat(lines[i])
                    .startsWith("{\"article\":{")
                    .contains("kelm-" + (10 + i) + ".txt")
                    .endsWith("}");
        }
    }

    @Test
    void putsCopiesOfOneArticleIntoOneStory() throws IOException {
        String first = file("1.txt", TEXT);
        String copy = file("2.txt", TEXT.replace("Kelm waits", "Dredgers are late in Kelm"));
        String other = file("3.txt", "The ferry was sold to a museum on Sunday, and nobody came to see it go.");
        Cli.Outcome outcome = new Cli().run("read", "--format", "jsonl", first, copy, other);
        String[] lines = outcome.out().split("\n");
        String id = lines[0].split("\"")[5];
        assertThat(lines[0]).contains("\"story\":\"" + id + "\"");
        assertThat(lines[1]).contains("\"story\":\"" + id + "\"");
        assertThat(lines[2]).doesNotContain("\"story\":\"" + id + "\"").contains("\"story\":\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read -", "read"})
    void readsStandardInput(String command) {
        Cli.Outcome outcome = new Cli().input(TEXT.getBytes(UTF_8)).run(command.split(" "));
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).startsWith("standard input\n17 words");
    }

    @Test
    void doesNotWaitForSomebodyToTypeAnArticle() {
        Cli.Outcome outcome = new Cli().run("read");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("onrecord: nothing to read: name a file, a folder, or - for standard input\n"
                        + "Usage: onrecord read ")
                .endsWith("'onrecord read --help' says more.\n");
    }

    @Test
    void readsTheRestWhenAnInputCannotBeRead() throws IOException {
        String missing = folder.resolve("missing.txt").toString();
        String empty = file("empty.txt", "");
        Cli.Outcome outcome = new Cli().run("read", missing, file("kelm.txt", TEXT), empty);
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).contains("17 words");
        assertThat(outcome.err().lines())
                .containsExactly(
                        "onrecord: " + missing + ": is not there",
                        "onrecord: " + empty + ": is empty",
                        "1 article, 2 could not be read");
    }

    @Test
    void explainsWhatItFoundIfAskedTo() throws IOException {
        String file = file("kelm.txt", "“We open the gates in May,” Odile Brandt said.\n");
        assertThat(new Cli().run("read", file).out()).doesNotContain("confidence");
        assertThat(new Cli().run("read", "--explain", file).out()).contains("\n      confidence  0.");
    }

    @Test
    void printsInColourOnATerminal() throws IOException {
        assertThat(new Cli().onTerminal(80).run("read", file("kelm.txt", TEXT)).out())
                .startsWith("\033[1mkelm.txt\033[0m\n");
    }

    @Test
    void printsInColourIfAskedTo() throws IOException {
        assertThat(new Cli()
                        .run("read", "--color", "always", file("kelm.txt", TEXT))
                        .out())
                .startsWith("\033[1m");
    }

    @Test
    void putsAnEmptyLineOrTwoBetweenArticles() throws IOException {
        Cli.Outcome outcome = new Cli().run("read", file("a.txt", TEXT), file("b.txt", TEXT));
        assertThat(outcome.out()).contains("\n\n\nb.txt\n");
    }

    @Test
    void endsQuietlyWhenNobodyReadsOn() throws IOException {
        Cli.Outcome outcome =
                new Cli().runInto(failing("Broken pipe"), "read", file("a.txt", TEXT), file("b.txt", TEXT));
        assertThat(outcome).isEqualTo(new Cli.Outcome(0, "", ""));
    }

    @Test
    void saysWhyItCannotWrite() throws IOException {
        Cli.Outcome outcome = new Cli().runInto(failing("No space left on device"), "read", file("a.txt", TEXT));
        assertThat(outcome)
                .isEqualTo(new Cli.Outcome(
                        1, "", "onrecord: cannot write to standard output (No space left on device)\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --min-confidence 1.5 | --min-confidence is not from 0 to 1: 1.5
            --min-confidence NaN | --min-confidence is not from 0 to 1: NaN
            --threads 0          | --threads is less than 1: 0
            --format xml         | Invalid value for option '--format'
            --colour always      | Unknown option: '--colour'
            """)
    void refusesWhatMakesNoSense(String options, String message) throws IOException {
        Cli.Outcome outcome = new Cli().run(("read " + options + " " + file("a.txt", TEXT)).split(" +"));
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("onrecord: " + message).contains("'onrecord read --help' says more.");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
