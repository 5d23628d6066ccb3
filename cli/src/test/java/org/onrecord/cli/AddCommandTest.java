package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AddCommandTest extends KelmArchive {

    @Test
    void passesOverWhatIsKept() {
        Cli.Outcome again = run("add", filled.resolve("news").toString());
        assertThat(again).isEqualTo(new Cli.Outcome(0, "", "3 kept before\n"));
    }

    @Test
    void namesWhatItCannotReadAndKeepsTheRest() throws IOException {
        Path empty = Files.writeString(data.resolve("empty.html"), "");
        Path changed = filled.resolve("news/3-post.html");
        Cli.Outcome outcome = run("add", empty.toString(), data.resolve("none").toString(), changed.toString());
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err().lines())
                .containsExactly(
                        "onrecord: " + empty + ": is empty",
                        "onrecord: " + data.resolve("none") + ": is not there",
                        "0 articles, 2 could not be read",
                        "1 kept before");
    }

    @Test
    void onATerminalShowsItsProgressAndCounts() throws IOException {
        Path folder = data.resolve("news");
        KelmArticles.writeTo(folder);
        Path page = folder.resolve("3-post.html");
        Files.writeString(page, Files.readString(page).replace("was safe", "was sound"));
        Path empty = Files.writeString(folder.resolve("2-empty.html"), "");
        Cli.Outcome outcome = new Cli()
                .onTerminal(80)
                .environment("XDG_DATA_HOME", data.toString())
                .run("add", folder.toString());
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("\r\033[Kreading")
                .contains("\r\033[Konrecord: " + empty + ": is empty\n")
                .endsWith("\r\033[K1 article, 1 could not be read\n1 new, 2 kept before\n");

        Cli.Outcome verbose = new Cli()
                .onTerminal(80)
                .run("add", "--verbose", "--archive", data.resolve("a.db").toString(), page.toString());
        assertThat(verbose).isEqualTo(new Cli.Outcome(0, "new      " + page.toUri() + "\n", ""));
    }

    @Test
    void aChangedPageIsKeptBesideTheOldOne() throws IOException {
        Path folder = data.resolve("news");
        KelmArticles.writeTo(folder);
        Path page = folder.resolve("3-post.html");
        Files.writeString(page, Files.readString(page).replace("was safe", "was sound"));
        assertThat(run("add", page.toString()).out()).isEqualTo("new      " + page.toUri() + "\n");
        Files.writeString(page, Files.readString(page).replace("was sound", "was not sound"));

        assertThat(run("add", page.toString()).out()).isEqualTo("changed  " + page.toUri() + "\n");
        assertThat(run("search", "sound").out()).contains("that the lock was not sound");
    }
}
