package org.onrecord.ingest.feed;

import static org.onrecord.ingest.feed.Vocabulary.CONTENT;
import static org.onrecord.ingest.feed.Vocabulary.DUBLIN_CORE;
import static org.onrecord.ingest.feed.Vocabulary.FEED;
import static org.onrecord.ingest.feed.Vocabulary.XHTML;

import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.Metadata;
import org.onrecord.ingest.date.InternetDate;

/** Reads the entries of one feed in XML, each with what the feed says of itself where the entry says nothing. */
final class XmlEntries {
    private final Metadata ofAll;
    private final Links links;

    /** @param channel the element that has the feed's own title */
    XmlEntries(Element channel) {
        ofAll = Metadata.NONE
                .withByline(Authors.of(channel))
                .withPublisher(title(channel))
                .withLanguage(language(channel));
        links = new Links(Objects.requireNonNullElse(new Links("").of(channel), ""));
    }

    Entry read(Element entry) {
        String published = date(
                FEED.in(entry, "published", "pubdate", "issued"),
                Stream.concat(DUBLIN_CORE.in(entry, "issued", "date", "created"), FEED.in(entry, "created", "date")));
        String modified = date(FEED.in(entry, "updated", "modified"), DUBLIN_CORE.in(entry, "modified"));
        Metadata metadata = Metadata.NONE
                .withTitle(title(entry))
                .withByline(Authors.of(entry))
                .withPublished(published == null ? modified : published) // most entries in Atom have only this
                .withModified(modified)
                .withLanguage(language(entry));
        String id = lines(FEED.in(entry, "guid", "id")).findFirst().orElse(null);
        return Entry.of(metadata.or(ofSource(entry)).or(ofAll), id, links.of(entry), body(entry));
    }

    /** Of another feed, from which the entry was taken. */
    private static Metadata ofSource(Element entry) {
        Element source = FEED.firstIn(entry, "source");
        if (source == null) {
            return Metadata.NONE;
        }
        String title = source.childrenSize() == 0 ? XmlText.line(source) : title(source);
        return Metadata.NONE.withByline(Authors.of(source)).withPublisher(title);
    }

    private static @Nullable String title(Element element) {
        return lines(Stream.concat(FEED.in(element, "title"), DUBLIN_CORE.in(element, "title")))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String language(Element element) {
        Stream<String> around =
                Stream.iterate(element, Objects::nonNull, Element::parent).map(it -> it.attr("xml:lang"));
        Stream<String> own = Stream.concat(FEED.in(element, "language"), DUBLIN_CORE.in(element, "language"))
                .map(Element::wholeText);
        return Stream.concat(own, around)
                .map(Entry::language)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Body body(Element entry) {
        return Stream.of(
                        CONTENT.in(entry, "encoded"),
                        FEED.in(entry, "content"),
                        XHTML.in(entry, "body", "div"),
                        FEED.in(entry, "description", "summary"),
                        DUBLIN_CORE.in(entry, "description", "abstract"))
                .flatMap(elements -> elements)
                .map(XmlText::body)
                .filter(body -> !body.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String date(Stream<Element> elements, Stream<Element> others) {
        return lines(Stream.concat(elements, others))
                .map(InternetDate::iso)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> lines(Stream<Element> elements) {
        return elements.map(XmlText::line).filter(Objects::nonNull);
    }
}
