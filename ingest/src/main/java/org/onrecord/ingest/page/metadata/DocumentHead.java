package org.onrecord.ingest.page.metadata;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.Metadata;

/** What HTML itself has a place for: the language, which browsers go by, and the canonical address (RFC 6596). */
final class DocumentHead {
    private DocumentHead() {}

    /** @param uri where the page was read from */
    static Metadata of(Document page, String uri) {
        Element base = page.selectFirst("base[href]");
        String from = base == null ? uri : Addresses.resolved(uri, base.attr("href"));
        Element link = page.selectFirst("link[rel~=(?i)^canonical$][href]");
        return Metadata.NONE
                .withAddress(link == null ? null : Addresses.resolved(from, link.attr("href")))
                .withLanguage(language(page));
    }

    private static @Nullable String language(Document page) {
        Element root = page.selectFirst("html");
        return root == null ? null : Languages.tag(root.hasAttr("lang") ? root.attr("lang") : root.attr("xml:lang"));
    }
}
