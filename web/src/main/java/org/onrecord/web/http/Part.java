package org.onrecord.web.http;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A part of a longer list. Immutable.
 *
 * @param next the cursor of the part behind it; null where it is the last
 */
public record Part<T>(List<T> items, @Nullable String next) {

    public Part {
        items = List.copyOf(items);
    }

    /** {@code {"items": […], "next": …}} */
    public String json(Function<T, String> item) {
        return items.stream()
                .map(item)
                .collect(Collectors.joining(
                        ",", "{\"items\":[", "],\"next\":" + (next == null ? "null" : '"' + next + '"') + "}"));
    }
}
