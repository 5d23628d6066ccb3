package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SearchCommandTest extends KelmArchive {

    @Test
    void printsWhoSaysWhatAndWhere() {
        Cli.Outcome outcome = run("search", "lock", "--stance", "rejects");
        assertThat(outcome.out())
                .startsWith("Odile Brandt · indirect · the writer rejects, 80 % · ")
                .contains(
                        "\n    that the lock was safe\n    The Lower Dale Post · 2016-04-09 · Second thoughts on the lock");
        assertThat(run("search", "dredgers", "late").out().replaceAll("\\s+", " "))
                .contains(article("1-courier.html") + " · also in " + article("2-radio.html"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lock                                        | 2
            "lock was safe"                             | 1
            dredge* NOT late                            | 1
            --speaker reuter                            | 3
            --speaker tomas-reuter --until 2016-03      | 2
            --publisher the\u00a0lower\u00a0dale\u00a0post | 3
            --since 2016-03-05                          | 3
            --kind direct --min-confidence 0.5          | 3
            --determinacy question                      | 0
            nowhere                                     | 0
            """)
    void findsWhatIsAskedFor(String query, int number) {
        List<String> arguments = Stream.concat(
                        Stream.of("search", "--format", "jsonl"),
                        Arrays.stream(query.split(" +")).map(word -> word.replace('\u00a0', ' ')))
                .toList();
        Cli.Outcome outcome = run(arguments.toArray(String[]::new));
        assertThat(outcome.exitCode()).isZero();
        assertThat(json(outcome)).hasSize(number);
        assertThat(outcome.err()).isEqualTo(number == 0 ? "nothing found\n" : "");
    }

    @Test
    void givesPages() {
        Cli.Outcome first = run("search", "--limit", "4");
        assertThat(first.out()).contains("\n\n").endsWith("\n");
        assertThat(first.err()).isEqualTo("there are more: --skip 4 goes on\n");
        Cli.Outcome rest = run("search", "--limit", "4", "--skip", "4");
        assertThat(rest.out().split("\n\n")).hasSize(2);
        assertThat(rest.err()).isEmpty();
    }

    @Test
    void printsOneJsonObjectAStatement() {
        JsonNode statement = json(run("search", "late", "--format", "jsonl")).get(0);
        assertThat(statement.propertyNames())
                .containsExactly(
                        "article",
                        "story",
                        "title",
                        "byline",
                        "publisher",
                        "published",
                        "attribution",
                        "kind",
                        "type",
                        "speakers",
                        "speakerKeys",
                        "words",
                        "determinacy",
                        "stance",
                        "stanceConfidence",
                        "copies",
                        "confidence");
        assertThat(statement.get("article").stringValue()).isEqualTo(article("1-courier.html"));
        assertThat(statement.get("speakers").get(0).stringValue()).isEqualTo("Tomas Reuter");
        assertThat(statement.get("copies").size()).isEqualTo(1);
    }
}
