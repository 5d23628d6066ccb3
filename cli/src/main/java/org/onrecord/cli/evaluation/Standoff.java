package org.onrecord.cli.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.onrecord.Span;

/**
 * The annotations of one article, in brat's standoff format.
 *
 * @param spans all spans that have a role, whether or not an event ties them
 * @param events in the order of the file
 */
record Standoff(Map<Role, List<Span>> spans, List<Event> events) {

    /** One attribution: the spans that it ties together. */
    record Event(String id, Map<Role, List<Span>> spans) {

        List<Span> of(Role role) {
            return spans.getOrDefault(role, List.of());
        }
    }

    List<Span> of(Role role) {
        return spans.getOrDefault(role, List.of());
    }

    /** @throws IOException whose message names the file and the cause */
    static Standoff read(Path file) throws IOException {
        StandoffReader reader = new StandoffReader();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                reader.read(line);
            }
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": is not UTF-8", e);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ":" + number + ": is not brat standoff (" + e.getMessage() + ")", e);
        }
        return reader.annotations();
    }
}
