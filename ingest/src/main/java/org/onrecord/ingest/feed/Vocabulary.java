package org.onrecord.ingest.feed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The sets of element names that a feed mixes. RSS and Atom are one: they share most names, mean the same by them, and
 * borrow from each other. Which set a name is from, its namespace tells, of which each has had several; the usual prefix
 * where the namespace is unknown or not declared; a name without a prefix is the feed's own. Letter case does not count.
 */
enum Vocabulary {
    CONTENT("purl\\.org/rss/1\\.0/modules/content.*", "content"),
    OTHER("purl\\.org/rss/1\\.0/modules.*", "media|itunes"),
    DUBLIN_CORE("purl\\.org/dc/.*", "dc|dcterms"),
    XHTML("www\\.w3\\.org/1999/xhtml.*", "xhtml"),
    FEED("(purl\\.org/(atom|rss/1\\.0)|www\\.w3\\.org/2005/atom|my\\.netscape\\.com).*", "|atom|atom03|atom10|a10|rss");

    private final Pattern namespaces;
    private final Pattern prefixes;

    Vocabulary(String namespaces, String prefixes) {
        this.namespaces = Pattern.compile(namespaces);
        this.prefixes = Pattern.compile(prefixes);
    }

    static Vocabulary of(Element element) {
        String namespace = element.tag().namespace().toLowerCase(Locale.ROOT).replaceFirst("^\\s*https?://", "");
        String prefix = element.tag().prefix().toLowerCase(Locale.ROOT);
        return first(it -> it.namespaces.matcher(namespace).matches())
                .or(() -> first(it -> it.prefixes.matcher(prefix).matches()))
                .orElse(OTHER);
    }

    static String name(Element element) {
        return element.tag().localName().toLowerCase(Locale.ROOT);
    }

    private static Optional<Vocabulary> first(Predicate<Vocabulary> condition) {
        return Arrays.stream(values()).filter(condition).findFirst();
    }

    boolean has(Element element) {
        return of(element) == this;
    }

    /** The elements directly in another that have one of the names: all with the first name, then all with the second… */
    Stream<Element> in(Element parent, String... names) {
        return Arrays.stream(names)
                .flatMap(name ->
                        parent.children().stream().filter(child -> name(child).equals(name) && has(child)));
    }

    /** The first of them; null if there is none. */
    @Nullable
    Element firstIn(Element parent, String... names) {
        return in(parent, names).findFirst().orElse(null);
    }
}
