package org.onrecord.cli.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Files with a JSON object in each line; blank lines are passed over. */
final class JsonLines {
    private JsonLines() {}

    /**
     * Hands on one line after the other.
     *
     * @param line may throw an {@link IllegalArgumentException} whose message says what is wrong with it
     * @throws IOException whose message names the file, the line and the cause
     */
    static void read(Path file, Consumer<String> line) throws IOException {
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String next = lines.readLine(); next != null; next = lines.readLine()) {
                number++;
                if (!next.isBlank()) {
                    line.accept(next);
                }
            }
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": is not UTF-8", e);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
        }
    }
}
