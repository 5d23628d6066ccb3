package org.onrecord.ingest.page.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The {@code <meta>} elements of a page by their names in lower case. Pages confuse the attributes that hold the name.
 *
 * @param values in the order of the page
 */
record MetaTags(Map<String, List<String>> values) {

    static MetaTags of(Document page) {
        Map<String, List<String>> values = new HashMap<>();
        for (Element tag : page.getElementsByTag("meta")) {
            String value = Text.plain(tag.attr("content"));
            if (value == null) {
                continue;
            }
            List.of("name", "property", "http-equiv").stream()
                    .map(attribute -> tag.attr(attribute).strip().toLowerCase(Locale.ROOT))
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .forEach(name ->
                            values.computeIfAbsent(name, n -> new ArrayList<>()).add(value));
        }
        return new MetaTags(values);
    }

    /** The value of the first of some names that is there. */
    @Nullable
    String first(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> all(name).stream())
                .findFirst()
                .orElse(null);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }
}
