package org.onrecord.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelSettingsTest {
    @Test
    void whatTheTrainingWritesIsRead() throws IOException {
        ModelSettings settings = read(shipped());

        assertThat(settings.window()).isEqualTo(160);
        assertThat(settings.calibrations().threshold()).isEqualTo(0.75);
    }

    @ParameterizedTest
    @CsvSource({
        "transitions, 0 0, 'transitions has 2 numbers, not 56'",
        "none, 0.1, 'none has 1 number, not 2'",
        "distance, 1, 'distance has 1 number, not 64'",
        "rank, 1, 'rank has 1 number, not 56'",
        "previous, 1 2 3, 'previous has 3 numbers, not 4'",
        "nobody, 1 2 3 4 5, 'nobody has 5 numbers, not 4'",
        "thresholds, 0.1 0.3, 'thresholds has 2 numbers, not 3'",
        "parts, 0 1 1 1 1 1, 'parts has 6 numbers, not 11'",
        "attributions, 1 1 0 0 0 0 0 0, 'attributions has 8 numbers, not 9'",
        "speakers, 1 1, 'speakers has 2 numbers, not 3'",
        "forecasts, '', 'forecasts has 0 numbers, not 3'",
        "threshold, 0.6 0.7, 'threshold has 2 numbers, not 1'"
    })
    void tooFewOrTooManyNumbersAreNamed(String key, String value, String cause) {
        assertUnusable(changed(key, value), cause);
    }

    @ParameterizedTest
    @CsvSource({
        "none, '0,1 0,2', '0,1'",
        "speakers, 1 1 NaN, NaN",
        "parts, 0 1 1 1 1 1 0 0 0 0 1e999, 1e999",
        "window, many, many",
        "paragraph, 256.0, 256.0",
        "paragraph, '', ''"
    })
    void whatIsNoNumberIsNamed(String key, String value, String word) {
        assertUnusable(changed(key, value), key + " has “" + word + "”, which is no ");
    }

    @Test
    void aWindowHasRoomForMoreThanItsTwoBorders() {
        assertUnusable(changed("window", "2"), "window has “2”, which is no whole number from 3 on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1 1 0", "1 -0.1 0"})
    void aConfidenceDoesNotFallWhereAProbabilityGrows(String value) {
        assertUnusable(changed("forecasts", value), "forecasts has -0.1, by which a confidence falls");
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "window", "none", "parts", "speakers", "threshold"})
    void aMissingKeyIsNamed(String key) {
        assertUnusable(shipped().replaceFirst("(?m)^" + key + "=.*", ""), "it has no " + key);
    }

    @Test
    void soIsALineThatIsNoProperty() {
        assertUnusable("version=\\u12\n" + shipped(), "Malformed \\uxxxx encoding");
    }

    private static void assertUnusable(String lines, String cause) {
        assertThatThrownBy(() -> read(lines))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(cause)
                .message()
                .hasLineCount(1);
    }

    private static String changed(String key, String value) {
        return shipped().replaceFirst("(?m)^" + key + "=.*", key + "=" + value);
    }

    private static ModelSettings read(String lines) throws IOException {
        return ModelSettings.read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String shipped() {
        try (InputStream bytes = Tagger.class.getResourceAsStream("/org/onrecord/model/reader.properties")) {
            return new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
