package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** {@code speakers} and {@code speaker}. */
class SpeakerCommandsTest extends KelmArchive {

    @Test
    void speakersAreCountedOnceInAStory() {
        assertThat(run("speakers").out())
                .isEqualTo("     3  Odile Brandt  odile-brandt\n     3  Tomas Reuter  tomas-reuter\n");
        assertThat(json(run("speakers", "--format", "jsonl")).get(1))
                .hasToString("{\"key\":\"tomas-reuter\",\"name\":\"Tomas Reuter\",\"kind\":\"PERSON\",\"statements\":3,"
                        + "\"articles\":2}");
    }

    @Test
    void speakerShowsOneOverAllArticles() {
        assertThat(run("speaker", "brandt").out())
                .startsWith("Odile Brandt\nkey         odile-brandt\nalso        Brandt\nroles       mayor\n")
                .contains("\nstatements  3 statements in 2 articles\n", "▇ 2  2016-04\n", "▇ 1  The Kelm Courier\n");
        JsonNode profile = json(run("speaker", "brandt", "--format", "jsonl")).get(0);
        assertThat(profile.get("byMonth")).hasToString("{\"2016-03\":1,\"2016-04\":2}");
        assertThat(profile.get("first").get("words").stringValue())
                .isEqualTo("“The lock will surely hold until the end of May.”");
        assertThat(run("speaker", "nobody"))
                .isEqualTo(new Cli.Outcome(1, "", "onrecord: nobody in the archive is called 'nobody'\n"));
    }

    @Test
    void whoIsMergedSpeaksAsOneUntilItIsUndone() {
        assertThat(run("speaker", "merge", "Odile Brandt", "tomas-reuter").err())
                .isEqualTo("tomas-reuter is Odile Brandt from now on; `onrecord speaker undo` takes it back\n");
        assertThat(run("speakers").out()).isEqualTo("     6  Odile Brandt  odile-brandt\n");
        assertThat(run("speaker", "undo").err()).isEqualTo("taken back: that tomas-reuter is odile-brandt\n");
        assertThat(run("speaker", "undo").err()).isEqualTo("there is nothing to take back\n");
        assertThat(run("speakers").out().lines()).hasSize(2);
        assertThat(run("speaker", "merge", "brandt", "somebody"))
                .isEqualTo(new Cli.Outcome(1, "", "onrecord: there is no speaker 'somebody'\n"));
    }

    @Test
    void whoIsSplitSpeaksAsTwo() {
        Cli.Outcome split = run("speaker", "split", "odile-brandt", article("3-post.html"));
        assertThat(split.err()).matches("there it is odile-brandt~\\d+ from now on; `onrecord speaker undo` .*\n");
        assertThat(json(run("search", "--speaker", "odile-brandt", "--format", "jsonl")))
                .hasSize(1);
        Cli.Outcome ambiguous = run("speaker", "merge", "odile brandt", "tomas-reuter");
        assertThat(ambiguous.exitCode()).isEqualTo(1);
        assertThat(ambiguous.err()).matches("onrecord: 'odile brandt' may be odile-brandt or odile-brandt~\\d+: .*\n");
        run("speaker", "undo");
        assertThat(json(run("search", "--speaker", "odile-brandt", "--format", "jsonl")))
                .hasSize(3);
    }
}
