package org.onrecord.ingest.container;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is known of an article, and the names that corpora, scrapers and interfaces give it, the likeliest first. */
enum JsonField {
    TEXT(
            "text",
            "articletext",
            "articlebody",
            "maintext",
            "fulltext",
            "body",
            "bodytext",
            "content",
            "rawtext",
            "article"),
    TITLE("title", "headline"),
    BYLINE("byline", "author", "authors", "creator"),
    PUBLISHER(
            "publisher",
            "publishername",
            "sitename",
            "sourcename",
            "source",
            "publication",
            "outlet",
            "sourcedomain",
            "domain",
            "hostname"),
    PUBLISHED(
            "published",
            "datepublished",
            "datepublish",
            "publishedat",
            "publicationdate",
            "publisheddate",
            "pubdate",
            "date"),
    MODIFIED("modified", "datemodified", "datemodify", "modifiedat", "updated", "updatedat"),
    ADDRESS("address", "url", "link", "canonicalurl", "uri"),
    LANGUAGE("language", "lang", "inlanguage");

    private static final Pattern SEPARATORS = Pattern.compile("[_\\s-]");

    private static final Map<String, JsonField> BY_NAME = byName();

    private final List<String> names;
    private final Pattern named;

    JsonField(String... names) {
        this.names = List.of(names);
        named = Pattern.compile("\"(" + String.join("|", names) + ")\"\\s*:");
    }

    /** The field of a name, whatever its case, with or without underscores; null if it is none of these. */
    static @Nullable JsonField of(String name) {
        return BY_NAME.get(plain(name));
    }

    /** How far back the name stands among those for the field. */
    int rank(String name) {
        return names.indexOf(plain(name));
    }

    /** Whether a piece of JSON seems to have it. */
    boolean isNamedIn(String json) {
        return named.matcher(plain(json)).find();
    }

    private static String plain(String name) {
        return SEPARATORS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static Map<String, JsonField> byName() {
        Map<String, JsonField> fields = new HashMap<>();
        Arrays.stream(values()).forEach(field -> field.names.forEach(name -> fields.put(name, field)));
        return fields;
    }
}
