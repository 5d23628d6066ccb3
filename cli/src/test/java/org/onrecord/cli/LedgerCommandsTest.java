package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code forecasts}, {@code resolve} and {@code scores}. */
class LedgerCommandsTest extends KelmArchive {

    @Test
    void forecastsAreListedByTheDayWhenTheyFallDue() {
        Cli.Outcome outcome = run("forecasts");
        assertThat(outcome.out().split("\n\n")).hasSize(3);
        assertThat(outcome.out())
                .matches("(?s)f\\w{9} · Odile Brandt · prediction, almost certain, by 2016-05-31 · \\d+ %\n"
                        + "    The lock will surely hold until the end of May\n.*");
        assertThat(json(run("forecasts", "--due", "2016-05", "--format", "jsonl")))
                .hasSize(1);
        assertThat(json(run("forecasts", "--kind", "pledge", "--holder", "reuter", "--format", "jsonl")))
                .hasSize(1);
    }

    @Test
    void whatBecomesOfAForecastIsKeptAndScored() {
        JsonNode lock =
                json(run("forecasts", "--due", "2016-05", "--format", "jsonl")).get(0);
        String key = lock.get("key").stringValue();
        String[] no = {
            "resolve",
            key,
            "--outcome",
            "no",
            "--on",
            "2016-05-02",
            "--judge",
            "I. Falk",
            "--note",
            "It broke.",
            "--evidence",
            "https://post.example/1"
        };
        assertThat(run(no).out())
                .endsWith("\n    no on 2016-05-02 · says I. Falk · It broke. · https://post.example/1\n");
        assertThat(run("scores").out()).isEqualTo("""
                Odile Brandt
                    1 prediction, too few to tell skill from luck
                    Brier 0.941 (the base rate of 0 % has 0.000), log 3.507
                    right 0 of 1: 0 %, between 0 and 79 %
                      almost certain       1, came true 0 %
                """);
        assertThat(json(run("forecasts", "--open", "--format", "jsonl"))).hasSize(2);

        run("resolve", key, "--outcome", "yes", "--on", "2016-06-01", "--judge", "I. Falk");
        assertThat(run("forecasts", key).out())
                .endsWith("    yes on 2016-06-01 · says I. Falk\n"
                        + "    before: no on 2016-05-02 · says I. Falk · It broke. · https://post.example/1\n");
        JsonNode score =
                json(run("scores", "--by", "publisher", "--format", "jsonl")).get(0);
        assertThat(score.get("whose").stringValue()).isEqualTo("The Kelm Courier");
        assertThat(score.get("brier").doubleValue()).isEqualTo(0.0009);
        assertThat(score.get("hits").intValue()).isEqualTo(1);

        run("resolve", key, "--outcome", "open");
        assertThat(run("scores").err()).isEqualTo("nothing found\n");
        assertThat(run("forecasts", "--resolved").err()).isEqualTo("nothing found\n");
    }

    @Test
    void aForecastOfTheCopyIsTheSame() {
        String key = json(run("forecasts", "--kind", "pledge", "--format", "jsonl"))
                .get(0)
                .get("key")
                .stringValue();
        assertThat(run("resolve", key, "--outcome", "stalled", "--on", "2016-12-31")
                        .exitCode())
                .isZero();
        assertThat(run("scores").out())
                .isEqualTo("Tomas Reuter\n    pledges: 0 kept, 0 broken, 0 in part, 1 stalled\n");
    }

    @Test
    void unknownKeysAreNamed() {
        assertThat(run("resolve", "fzzz", "--outcome", "no"))
                .isEqualTo(new Cli.Outcome(1, "", "onrecord: there is no forecast 'fzzz'\n"));
        assertThat(run("forecasts", "fzzz"))
                .isEqualTo(new Cli.Outcome(1, "", "onrecord: there is no forecast 'fzzz'\n"));
    }
}
