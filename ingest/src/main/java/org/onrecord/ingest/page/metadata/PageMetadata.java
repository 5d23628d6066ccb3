package org.onrecord.ingest.page.metadata;

import java.util.List;
import org.jsoup.nodes.Document;
import org.onrecord.Metadata;

/**
 * Reads what a news page says of itself, to machines in JSON-LD, Open Graph, {@code <meta>}, microdata and microformats,
 * and to people in its headline, its by-line and its date line. Where they disagree, what people see is right. Thread-safe.
 */
public final class PageMetadata {
    private PageMetadata() {}

    /**
     * What is known of the article in a page; null for what the page does not say. The page is not changed.
     *
     * @param uri where the page was read from, against which the page's own address may be relative
     */
    public static Metadata of(Document page, String uri) {
        MetaTags tags = MetaTags.of(page);
        List<Metadata> sources =
                List.of(DocumentHead.of(page, uri), LinkedData.of(page), OpenGraph.of(tags), NamedTags.of(tags));
        Metadata said = sources.stream().reduce(Metadata.NONE, Metadata::or);
        return said;
    }
}
