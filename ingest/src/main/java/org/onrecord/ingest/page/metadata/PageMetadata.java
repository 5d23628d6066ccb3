package org.onrecord.ingest.page.metadata;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.onrecord.Metadata;
import org.onrecord.ingest.date.Moment;

/**
 * Reads what a news page says of itself, to machines in JSON-LD, Open Graph, {@code <meta>}, microdata and microformats,
 * and to people in its headline, its by-line and its date line. Where they disagree, what people see is right. Thread-safe.
 */
public final class PageMetadata {
    private final List<Metadata> sources;

    private PageMetadata(List<Metadata> sources) {
        this.sources = sources;
    }

    /**
     * What is known of the article in a page; null for what the page does not say. The page is not changed.
     *
     * @param uri where the page was read from, against which the page's own address may be relative
     */
    public static Metadata of(Document page, String uri) {
        MetaTags tags = MetaTags.of(page);
        return new PageMetadata(List.of(
                        DocumentHead.of(page, uri),
                        LinkedData.of(page),
                        OpenGraph.of(tags),
                        NamedTags.of(tags),
                        Microdata.of(page),
                        HEntry.of(page)))
                .read(page, uri);
    }

    private Metadata read(Document page, String uri) {
        Metadata said = sources.stream().reduce(Metadata.NONE, Metadata::or);
        String address = said.address() == null ? uri : said.address();
        Site site = Site.of(sources, Addresses.host(address), Text.plain(page.title()));
        Headline headline = Headline.of(page, all(Metadata::title).toList(), site);
        Opening opening = Opening.of(page, headline.element());
        PrintedTimes printed = PrintedTimes.of(opening);
        return said.withTitle(headline.text())
                .withByline(
                        new Bylines(site, opening).choose(all(Metadata::byline).toList(), PrintedByline.of(opening)))
                .withPublisher(site.publisher())
                .withPublished(time(Metadata::published, printed.published()))
                .withModified(time(Metadata::modified, printed.modified()))
                .or(Metadata.NONE.withPublished(Addresses.day(address)));
    }

    private Stream<String> all(Function<Metadata, @Nullable String> field) {
        return sources.stream().map(field).filter(Objects::nonNull);
    }

    private @Nullable String time(Function<Metadata, @Nullable String> field, List<Moment> printed) {
        List<Moment> declared =
                all(field).map(Moment::of).filter(Objects::nonNull).toList();
        Moment chosen = Publication.choose(declared, printed);
        return chosen == null ? null : chosen.toString();
    }
}
