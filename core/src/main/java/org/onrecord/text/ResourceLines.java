package org.onrecord.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables and word lists that lie beside the classes which use them. */
public final class ResourceLines {
    private ResourceLines() {}

    /**
     * The lines of a resource beside a class; empty lines and those that begin with "#" are left out.
     *
     * @throws NullPointerException if there is no such resource
     */
    public static List<String> of(Class<?> beside, String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(beside.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
