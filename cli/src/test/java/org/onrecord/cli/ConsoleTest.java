package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {

    @ParameterizedTest
    @CsvSource({
        "false, X, '', AUTO, false",
        "true, X, '', AUTO, true",
        "true, NO_COLOR, 1, AUTO, false",
        "true, NO_COLOR, '', AUTO, true",
        "true, TERM, dumb, AUTO, false",
        "false, CLICOLOR_FORCE, 1, AUTO, true",
        "false, CLICOLOR_FORCE, 0, AUTO, false",
        "true, NO_COLOR, 1, ALWAYS, true",
        "false, X, '', ALWAYS, true",
        "true, X, '', NEVER, false",
    })
    void showsColourWhereItIsWelcome(
            boolean terminal, String variable, String value, ColourChoice choice, boolean shows) {
        Console console = new Console(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                true,
                terminal,
                terminal,
                80,
                Map.of(variable, value));
        assertThat(console.showsColour(choice)).isEqualTo(shows);
    }
}
