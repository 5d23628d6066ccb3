package org.onrecord.ingest.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A resource beside this class: lines under headings in brackets, without empty ones and those that begin with "#". */
final class TableFile {
    private static final String BEFORE_HEADINGS = "";

    private final Map<String, List<String>> sections = new HashMap<>();

    private TableFile(List<String> lines) {
        String heading = BEFORE_HEADINGS;
        for (String line : lines) {
            if (line.matches("\\[[a-z ]+]")) {
                heading = line.substring(1, line.length() - 1);
            } else {
                sections.computeIfAbsent(heading, key -> new ArrayList<>()).add(line);
            }
        }
    }

    static TableFile of(String name) {
        try (InputStream file = TableFile.class.getResourceAsStream(name)) {
            return new TableFile(new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines before the first heading. */
    List<String> head() {
        return lines(BEFORE_HEADINGS);
    }

    /** @throws NullPointerException if there is no such heading */
    List<String> lines(String heading) {
        return Objects.requireNonNull(sections.get(heading), heading);
    }
}
