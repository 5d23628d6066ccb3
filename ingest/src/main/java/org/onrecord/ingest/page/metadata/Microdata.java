package org.onrecord.ingest.page.metadata;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.Metadata;
import org.onrecord.ingest.date.Moment;

/** What a page says in the attributes of its elements, as microdata or as RDFa, with the words of schema.org. */
final class Microdata {
    private static final String ARTICLE = "[itemscope][itemtype~=(?i)(Article|BlogPosting|Report)$], "
            + "[typeof~=(?i)(Article|BlogPosting|Report)\\b]";
    private static final int MOST_ARTICLES = 10;
    private static final int MOST = 100;
    private static final int LONGEST = 1_000;

    private final Element article;

    private Microdata(Element article) {
        this.article = article;
    }

    static Metadata of(Document page) {
        return page.select(ARTICLE).stream()
                .limit(MOST_ARTICLES)
                .map(Microdata::new)
                .filter(data -> data.own("headline").findAny().isPresent())
                .findFirst()
                .map(Microdata::metadata)
                .orElse(Metadata.NONE);
    }

    private Metadata metadata() {
        return new Metadata(
                first("headline"),
                Names.joined(own("author")
                        .map(Microdata::name)
                        .filter(Objects::nonNull)
                        .toList()),
                own("publisher")
                        .map(Microdata::name)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                Moment.iso(first("datePublished")),
                Moment.iso(first("dateModified")),
                Addresses.absolute(first("url")),
                Languages.tag(first("inLanguage")));
    }

    private @Nullable String first(String property) {
        return own(property)
                .map(Microdata::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The elements with a property of the article itself, not of an article in it. */
    private Stream<Element> own(String property) {
        return article
                .select("[itemprop~=(?i)\\b" + property + "\\b], [property~=(?i)(^|[\\s:])" + property + "\\b]")
                .stream()
                .limit(MOST)
                .filter(element -> {
                    Element parent = element.parent();
                    return parent != null && parent.closest(ARTICLE) == article;
                });
    }

    /** Of a person or an organisation, whose name may be a property in turn. */
    private static @Nullable String name(Element element) {
        Element name = element.selectFirst("[itemprop~=(?i)\\bname\\b], [property~=(?i)(^|[\\s:])name\\b]");
        return value(name == null ? element : name);
    }

    private static @Nullable String value(Element element) {
        for (String attribute : List.of("content", "datetime")) {
            String value = Text.plain(element.attr(attribute));
            if (value != null) {
                return value;
            }
        }
        if (element.normalName().equals("link")) {
            return element.attr("href");
        }
        String text = element.text();
        return text.length() > LONGEST ? null : Text.plain(text);
    }
}
