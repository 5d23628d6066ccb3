package org.onrecord.ingest.page.metadata;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.Metadata;
import org.onrecord.ingest.date.Moment;

/** What a page says to search engines, to libraries (Dublin Core, Highwire Press) and to those who count its readers. */
final class NamedTags {
    private static final String[] TITLES = {
        "parsely-title",
        "sailthru.title",
        "dc.title",
        "dcterms.title",
        "citation_title",
        "cxenseparse:title",
        "headline",
        "hdl",
        "title",
        "twitter:title"
    };

    private static final String[] AUTHORS = {
        "parsely-author",
        "sailthru.author",
        "citation_author",
        "dc.creator",
        "dcterms.creator",
        "cxenseparse:author",
        "byl",
        "byline",
        "authors",
        "author",
        "article.author",
        "article_author_name"
    };

    private static final String[] PUBLISHERS = {
        "dc.publisher", "dcterms.publisher", "citation_journal_title", "publisher", "application-name"
    };

    private static final String[] PUBLISHED = {
        "parsely-pub-date",
        "sailthru.date",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.created",
        "dc.date.created",
        "dcterms.date",
        "dc.date",
        "citation_publication_date",
        "citation_online_date",
        "citation_date",
        "cxenseparse:publishtime",
        "cxenseparse:recs:publishtime",
        "datepublished",
        "article.published",
        "article_date_original",
        "originalpublicationdate",
        "publish-date",
        "publish_date",
        "publishdate",
        "publication_date",
        "pubdate",
        "pub_date",
        "pdate",
        "ptime",
        "date",
        "displaydate"
    };

    private static final String[] MODIFIED = {
        "dc.date.modified",
        "dcterms.modified",
        "datemodified",
        "article.updated",
        "last-modified",
        "lastmod",
        "utime",
        "revised"
    };

    private NamedTags() {}

    static Metadata of(MetaTags tags) {
        return new Metadata(
                tags.first(TITLES),
                byline(tags),
                tags.first(PUBLISHERS),
                moment(tags, PUBLISHED),
                moment(tags, MODIFIED),
                Addresses.absolute(tags.first("parsely-link", "dc.identifier", "citation_public_url")),
                Languages.tag(tags.first("dc.language", "dcterms.language", "content-language", "language")));
    }

    private static @Nullable String byline(MetaTags tags) {
        return Arrays.stream(AUTHORS)
                .map(name -> Names.joined(tags.all(name)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String moment(MetaTags tags, String[] names) {
        return Arrays.stream(names)
                .map(name -> Moment.iso(tags.first(name)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
