package org.onrecord.ingest.feed;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.Metadata;
import org.onrecord.ingest.date.InternetDate;
import tools.jackson.databind.JsonNode;

/** Reads the items of a JSON Feed, each with what the feed says of itself where the item says nothing. */
final class JsonEntries {
    private final Metadata ofAll;
    private final String base;

    /** @param feed all of it but its items */
    JsonEntries(JsonNode feed) {
        ofAll = Metadata.NONE
                .withByline(authors(feed))
                .withPublisher(line(feed, "title"))
                .withLanguage(language(feed));
        base = Stream.of("home_page_url", "feed_url")
                .map(name -> line(feed, name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    Entry read(JsonNode item) {
        String published = date(item, "date_published");
        String modified = date(item, "date_modified");
        Metadata metadata = Metadata.NONE
                .withTitle(line(item, "title"))
                .withByline(authors(item))
                .withPublished(published == null ? modified : published)
                .withModified(modified)
                .withLanguage(language(item));
        return Entry.of(metadata.or(ofAll), line(item, "id"), link(item), body(item));
    }

    private @Nullable String link(JsonNode item) {
        Stream<String> links = Stream.of("url", "external_url")
                .map(name -> string(item, name))
                .filter(link -> !link.isBlank())
                .map(link -> Links.resolved(link, base));
        return Stream.concat(links, Stream.of(string(item, "id").strip()))
                .filter(Links::isOfTheWeb)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Body body(JsonNode item) {
        return Stream.of(
                        Body.html(string(item, "content_html")),
                        Body.text(string(item, "content_text")),
                        Body.text(string(item, "summary")))
                .filter(body -> !body.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** Version 1.1 has several, 1.0 had one. */
    private static @Nullable String authors(JsonNode node) {
        Stream<JsonNode> authors = Stream.concat(node.path("authors").valueStream(), Stream.of(node.path("author")));
        return Authors.joined(authors.map(author -> string(author, "name")));
    }

    private static @Nullable String date(JsonNode node, String name) {
        return InternetDate.iso(string(node, name));
    }

    private static @Nullable String language(JsonNode node) {
        return Entry.language(string(node, "language"));
    }

    private static @Nullable String line(JsonNode node, String name) {
        String line = Body.text(string(node, name)).inOneLine();
        return line.isEmpty() ? null : line;
    }

    /** Empty for what is neither a string nor a number. */
    private static String string(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
