package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnrecordTest {

    @Test
    void namesTheVersionsOfAllThatMayMatter() {
        Cli.Outcome outcome = new Cli().run("--version");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .startsWith("onrecord ")
                .contains("\nmodel ", "Java " + System.getProperty("java.vm.version"), System.getProperty("os.name"));
        assertThat(outcome.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--help, Usage: onrecord",
        "help, Usage: onrecord",
        "help read, Usage: onrecord read",
        "read --help, Usage: onrecord read",
        "evaluate -h, Usage: onrecord evaluate"
    })
    void helps(String command, String start) {
        Cli.Outcome outcome = new Cli().run(command.split(" "));
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).startsWith(start).contains("Examples:", "Exit codes: ");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void namesTheCommandsIfThereIsNone() {
        Cli.Outcome outcome = new Cli().run();
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("read", "evaluate");
    }

    @Test
    void guessesWhichCommandWasMeant() {
        Cli.Outcome outcome = new Cli().run("evalate");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("evaluate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read --help", "help"})
    void helpStaysWithinTheTerminal(String command) {
        assertThat(new Cli()
                        .onTerminal(60)
                        .environment("NO_COLOR", "1")
                        .run(command.split(" "))
                        .out()
                        .lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
    }
}
