package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantsCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void threeArticles() throws IOException {
        Files.writeString(folder.resolve("a.txt"), """
                Kelm waits for its lock

                Mayor Odile Brandt said on Monday: “I think we are ready to put up with that, but not forever.”

                The dredgers are late again, and nobody in the harbour knows when they will come.
                """);
        Files.writeString(folder.resolve("b.txt"), """
                Mayor content with delay

                “We are ready to put up with that,” Mayor Odile Brandt said.

                The harbour office in Kelm did not answer on Tuesday, nor did the ministry.
                """);
        Files.writeString(folder.resolve("c.txt"), """
                Ships turn away

                “The east quay has been closed since March,” Tomas Reuter said.
                """);
    }

    @Test
    void showsWhatAnArticleLeftOut() {
        Cli.Outcome outcome = new Cli().run("variants", "--in", folder.toString());
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).isEqualTo("""
                Odile Brandt · 2 forms in 2 articles
                  “I think we are ready to put up with that, but not forever.”
                    Kelm waits for its lock · ¶2

                  cut, dropped hedge
                  “[-I think-] We are ready to put up with that, [-but not forever.-]”
                    Mayor content with delay · ¶2
                """);
        assertThat(outcome.err()).isEqualTo("3 articles\n");
    }

    @Test
    void strikesItOutOnATerminal() {
        assertThat(new Cli()
                        .onTerminal(80)
                        .run("variants", "--in", folder.toString())
                        .out())
                .contains(
                        "“\033[9;31mI think\033[0m We are ready to put up with that, \033[9;31mbut not forever.\033[0m”");
    }

    @Test
    void printsOneJsonObjectAQuotation() {
        Cli.Outcome outcome = new Cli().run("variants", "--format", "jsonl", "--in", folder.toString());
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out().lines())
                .singleElement()
                .asString()
                .startsWith("{\"stories\":2,\"fullest\":{\"places\":[{\"article\":\"")
                .contains("\"variants\":[{\"differences\":[\"CUT\",\"DROPPED_HEDGE\"],\"edits\":["
                        + "{\"difference\":\"DROPPED_HEDGE\",\"full\":[{\"start\":61,\"end\":68}],\"variant\":[]},")
                .contains("\"speakers\":[\"Odile Brandt\"]")
                .endsWith("}");
    }

    @Test
    void findsAQuotationByItsWords() {
        Cli.Outcome outcome = new Cli().run("variants", "quay closed", "--in", folder.toString());
        assertThat(outcome.out()).isEqualTo("""
                Tomas Reuter · 1 form in 1 article
                  “The east quay has been closed since March,”
                    Ships turn away · ¶2
                """);
    }

    @Test
    void comparesWhatTheArchiveHas() {
        String archive = folder.resolve("archive.db").toString();
        new Cli()
                .run(
                        "add",
                        "--archive",
                        archive,
                        folder.resolve("a.txt").toString(),
                        folder.resolve("b.txt").toString());
        Cli.Outcome outcome = new Cli().run("variants", "winter", "--archive", archive);
        assertThat(outcome.out()).isEmpty();
        outcome = new Cli().run("variants", "ready to put up", "--archive", archive);
        assertThat(outcome.out())
                .startsWith("Odile Brandt · 2 forms in 2 articles\n")
                .contains("[-I think-] We are ready");
        assertThat(new Cli().run("variants").exitCode()).isEqualTo(2);
    }

    @Test
    void saysThatNothingWasFound() {
        Cli.Outcome outcome = new Cli().run("variants", "winter", "--in", folder.toString());
        assertThat(outcome).isEqualTo(new Cli.Outcome(0, "", "3 articles\nno quotation has these words\n"));
        assertThat(new Cli().run("variants", "--in", folder.resolve("c.txt").toString()))
                .isEqualTo(new Cli.Outcome(0, "", "no quotation differs from article to article\n"));
    }

    @Test
    void comparesTheRestWhenAnInputCannotBeRead() {
        String missing = folder.resolve("missing.txt").toString();
        Cli.Outcome outcome = new Cli().run("variants", "--in", missing, folder.toString());
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).startsWith("Odile Brandt · 2 forms");
        assertThat(outcome.err()).contains(missing + ": is not there");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ...                  | there are no words in '...'
            --min-confidence 2   | --min-confidence is not from 0 to 1: 2.0
            --threads 0          | --threads is less than 1: 0
            """)
    void refusesWhatMakesNoSense(String options, String message) {
        Cli.Outcome outcome = new Cli().run(("variants " + options + " --in " + folder).split(" +"));
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("onrecord: " + message);
    }
}
