package org.onrecord.ingest.container;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.ingest.input.Format;
import org.onrecord.ingest.input.Signature;

/** Tells pages, texts and feeds among all that a crawl fetches, so that nobody is told of each image that is no article. */
final class WebContent {
    private static final Set<String> TEXTS = Set.of(
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml",
            "application/feed+json");
    private static final Set<String> XML = Set.of("text/xml", "application/xml");
    private static final Set<String> JSON = Set.of("application/json", "application/ld+json", "text/json");
    private static final Set<String> UNKNOWN =
            Set.of("", "application/octet-stream", "unknown/unknown", "application/unknown");

    private static final Pattern FEED = Pattern.compile("<(rss|feed|rdf:RDF)[\\s>]|jsonfeed\\.org");

    private WebContent() {}

    /** Whether content may hold an article, as far as its declared type tells. */
    static boolean isReadable(String contentType) {
        String type = mediaType(contentType);
        return TEXTS.contains(type) || XML.contains(type) || JSON.contains(type) || UNKNOWN.contains(type);
    }

    /** The same by its first bytes: most XML and JSON of the web is for programs. */
    static boolean mayHoldArticle(String contentType, byte[] first) {
        String type = mediaType(contentType);
        String head = new String(first, ISO_8859_1);
        if (XML.contains(type)) {
            return FEED.matcher(head).find() || isHtml(first);
        }
        if (JSON.contains(type)) {
            return FEED.matcher(head).find() || JsonField.TEXT.isNamedIn(head);
        }
        return UNKNOWN.contains(type) ? FEED.matcher(head).find() || isHtml(first) : !head.isBlank();
    }

    private static boolean isHtml(byte[] first) {
        return Signature.of(first).format() == Format.HTML;
    }

    private static String mediaType(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
