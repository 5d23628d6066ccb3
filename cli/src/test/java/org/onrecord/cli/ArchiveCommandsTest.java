package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What all commands over an archive have in common. */
class ArchiveCommandsTest extends KelmArchive {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            search --since yesterday                   | Invalid value for option '--since': 'yesterday' is no date
            search --kind loud                         | Invalid value for option '--kind'
            search --limit -1                          | --limit is less than 0: -1
            search --min-confidence 2                  | --min-confidence is not from 0 to 1: 2.0
            forecasts --due 2016-13                    | Invalid value for option '--due': '2016-13' is no date
            forecasts --open --resolved                | Error: --open, --resolved are mutually exclusive
            resolve f1                                 | Missing required option: '--outcome=OUTCOME'
            resolve f1 --outcome maybe                 | Invalid value for option '--outcome'
            resolve f1 --outcome no --on soon          | Invalid value for option '--on': 'soon' is no day
            resolve f1 --outcome no --on 9999-01-01    | --on is in the future: 9999-01-01
            resolve f1 --outcome no --evidence a.txt   | --evidence is no http(s) address: 'a.txt'
            scores --by party                          | Invalid value for option '--by'
            speaker                                    | name a speaker, or what to decide: merge, split or undo
            speaker merge one                          | Missing required parameter: 'OTHER'
            add                                        | nothing to add: name a file, a folder, or -
            add --threads 0 a.txt                      | --threads is less than 1: 0
            """)
    void refusesWhatMakesNoSense(String command, String message) {
        Cli.Outcome outcome = run(command.split(" +"));
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("onrecord: " + message).contains(" --help' says more.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search",
                "speakers",
                "speaker brandt",
                "speaker merge a b",
                "speaker split a b",
                "speaker undo",
                "reread",
                "forecasts",
                "resolve f1 --outcome no",
                "scores"
            })
    void makesNoArchiveWhereThereIsNone(String command) {
        Path missing = data.resolve("other/archive.db");
        Cli.Outcome outcome = run((command + " --archive " + missing).split(" "));
        assertThat(outcome)
                .isEqualTo(new Cli.Outcome(
                        1, "", "onrecord: " + missing + ": is not there; `onrecord add` makes an archive\n"));
        assertThat(missing.getParent()).doesNotExist();
    }

    @Test
    void keepsTheArchiveInTheHomeFolderUnlessToldOtherwise() {
        ArchiveOption option = new ArchiveOption();
        Path home = Path.of(System.getProperty("user.home"));
        assertThat(option.file(new Cli().environment())).isEqualTo(home.resolve(".local/share/onrecord/archive.db"));
        assertThat(option.file(new Cli().environment("XDG_DATA_HOME", "data").environment()))
                .isEqualTo(home.resolve(".local/share/onrecord/archive.db"));
        assertThat(option.file(new Cli().environment("XDG_DATA_HOME", "/data").environment()))
                .isEqualTo(Path.of("/data/onrecord/archive.db"));
    }
}
