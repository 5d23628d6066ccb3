package org.onrecord.ingest.page.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.onrecord.Metadata;
import org.onrecord.ingest.date.Moment;
import tools.jackson.databind.JsonNode;

/** What a page says in JSON-LD with the words of schema.org. For one thread. */
final class LinkedData {
    private static final int MOST_THINGS = 2_000;

    private static final Pattern ARTICLE = Pattern.compile("(?:.*[/:])?(?:\\w*Article|\\w*BlogPosting|Report|Posting)");
    private static final Pattern PAGE = Pattern.compile("(?:.*[/:])?\\w*(?:WebPage|ItemPage)");

    private final List<JsonNode> things = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    private LinkedData() {}

    static Metadata of(Document page) {
        LinkedData data = new LinkedData();
        JsonScripts.of(page).forEach(data::collect);
        String title = Text.letters(Objects.requireNonNullElse(Text.plain(page.title()), ""));
        Predicate<JsonNode> isMain = thing -> {
            String headline = Text.plain(string(thing, "headline"));
            return headline != null && title.contains(Text.letters(headline));
        };
        return Stream.of(
                        data.all(ARTICLE).filter(isMain).limit(1),
                        data.all(ARTICLE).limit(1),
                        data.all(PAGE).limit(1))
                .flatMap(some -> some)
                .limit(2)
                .map(data::metadata)
                .reduce(Metadata.NONE, Metadata::or);
    }

    /** Things lie in lists, in graphs, and in the page that they are the main thing of. */
    private void collect(JsonNode value) {
        if (things.size() >= MOST_THINGS) {
            return;
        }
        if (value.isArray()) {
            value.forEach(this::collect);
        } else if (value.isObject()) {
            things.add(value);
            String id = string(value, "@id");
            if (id != null && value.size() > 1) {
                byId.putIfAbsent(id, value);
            }
            collect(value.path("@graph"));
            collect(value.path("mainEntity"));
        }
    }

    private Stream<JsonNode> all(Pattern type) {
        return things.stream()
                .filter(thing -> strings(thing.path("@type"))
                        .anyMatch(name -> type.matcher(name).matches()));
    }

    private Metadata metadata(JsonNode thing) {
        String headline = string(thing, "headline");
        return new Metadata(
                Text.plain(headline == null ? string(thing, "name") : headline),
                byline(thing),
                names(thing.path("publisher"))
                        .map(Text::plain)
                        .filter(name -> name != null)
                        .findFirst()
                        .orElse(null),
                Moment.iso(string(thing, "datePublished")),
                Moment.iso(string(thing, "dateModified")),
                Addresses.absolute(address(thing)),
                Languages.tag(string(thing, "inLanguage")));
    }

    private @Nullable String byline(JsonNode thing) {
        String authors = Names.joined(names(thing.path("author")).toList());
        return authors == null ? Names.joined(names(thing.path("creator")).toList()) : authors;
    }

    private static @Nullable String address(JsonNode thing) {
        String own = string(thing, "url");
        return own == null ? string(thing.path("mainEntityOfPage"), "@id") : own;
    }

    /** Of people and organisations, which are written out, referred to, or only named. */
    private Stream<String> names(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().flatMap(this::names);
        }
        if (!value.isObject()) {
            return strings(value);
        }
        if (value.has("name")) {
            return strings(value.path("name"));
        }
        JsonNode other = byId.get(value.path("@id").asString(""));
        return other == null ? Stream.of() : strings(other.path("name"));
    }

    private static @Nullable String string(JsonNode thing, String key) {
        return strings(thing.path(key)).findFirst().orElse(null);
    }

    private static Stream<String> strings(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().flatMap(each -> each.isString() ? Stream.of(each.asString()) : Stream.of());
        }
        return value.isString() || value.isNumber() ? Stream.of(value.asString()) : Stream.of();
    }
}
