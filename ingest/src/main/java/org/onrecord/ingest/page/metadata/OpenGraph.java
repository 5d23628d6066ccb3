package org.onrecord.ingest.page.metadata;

import java.util.stream.Stream;
import org.onrecord.Metadata;
import org.onrecord.ingest.date.Moment;

/** What a page says to social networks, by the Open Graph protocol (ogp.me). */
final class OpenGraph {
    private OpenGraph() {}

    static Metadata of(MetaTags tags) {
        return new Metadata(
                tags.first("og:title"),
                Stream.of("article:author_name", "article:author", "og:article:author")
                        .map(name -> Names.joined(tags.all(name)))
                        .filter(byline -> byline != null)
                        .findFirst()
                        .orElse(null),
                tags.first("og:site_name"),
                Moment.iso(tags.first("article:published_time", "article:published", "og:article:published_time")),
                Moment.iso(tags.first("article:modified_time", "og:article:modified_time", "og:updated_time")),
                Addresses.absolute(tags.first("og:url")),
                Languages.tag(tags.first("og:locale")));
    }
}
