package org.onrecord.ingest.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The sets of element names that a feed mixes. RSS and Atom are one: they share most names, mean the same by them, and
 * borrow from each other. Which set a name is from, its namespace tells, of which each has had several; the usual prefix
 * where the namespace is unknown or not declared; a name without a prefix is the feed's own. Letter case does not count.
 */
enum Vocabulary {
    CONTENT(List.of("purl.org/rss/1.0/modules/content"), List.of("content")),
    OTHER(List.of("purl.org/rss/1.0/modules"), List.of()),
    DUBLIN_CORE(List.of("purl.org/dc/"), List.of("dc", "dcterms")),
    XHTML(List.of("www.w3.org/1999/xhtml"), List.of("xhtml")),
    FEED(
            List.of("purl.org/atom", "www.w3.org/2005/atom", "purl.org/rss/1.0", "my.netscape.com"),
            List.of("", "atom", "atom03", "atom10", "a10", "rss"));

    private final List<String> namespaces;
    private final List<String> prefixes;

    Vocabulary(List<String> namespaces, List<String> prefixes) {
        this.namespaces = namespaces;
        this.prefixes = prefixes;
    }

    static Vocabulary of(Element element) {
        String namespace = element.tag().namespace().toLowerCase(Locale.ROOT).replaceFirst("^\\s*https?://", "");
        String prefix = element.tag().prefix().toLowerCase(Locale.ROOT);
        return first(it -> it.namespaces.stream().anyMatch(namespace::startsWith))
                .or(() -> first(it -> it.prefixes.contains(prefix)))
                .orElse(OTHER);
    }

    private static Optional<Vocabulary> first(Predicate<Vocabulary> condition) {
        return Arrays.stream(values()).filter(condition).findFirst();
    }

    static String name(Element element) {
        return element.tag().localName().toLowerCase(Locale.ROOT);
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
