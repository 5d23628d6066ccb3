package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class OutputTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void handsOnUtf8AtOnce() {
        new Output(bytes).print("“Où”, 港口 \ud83d\ude00");
        assertThat(bytes.toByteArray()).isEqualTo("“Où”, 港口 \ud83d\ude00".getBytes(UTF_8));
    }

    @Test
    void replacesWhatUtf8CannotWrite() {
        new Output(bytes).print("half \ud83d a pair");
        assertThat(bytes.toString(UTF_8)).isEqualTo("half \ufffd a pair");
    }
}
