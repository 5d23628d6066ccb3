package org.onrecord.web.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of ours is, with what it is asked. Immutable.
 *
 * @param path "/search"
 * @param fields in the order in which they are shown
 */
public record Address(String path, Map<String, String> fields) {

    public Address {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields)); // Map.copyOf has no order
    }

    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The page of an article's newest version. */
    public static String ofArticle(String identity) {
        return of("/article").with("id", identity).text();
    }

    /** With a field; without it where there is no value. */
    public Address with(String name, @Nullable String value) {
        Map<String, String> others = new LinkedHashMap<>(fields);
        if (value == null) {
            others.remove(name);
        } else {
            others.put(name, value);
        }
        return new Address(path, others);
    }

    public Address without(String name) {
        return with(name, null);
    }

    /** The same question elsewhere. */
    public Address at(String other) {
        return new Address(other, fields);
    }

    /** {@code /search?words=dam&speaker=Ada+Quill} */
    public String text() {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", path + (fields.isEmpty() ? "" : "?"), ""));
    }
}
