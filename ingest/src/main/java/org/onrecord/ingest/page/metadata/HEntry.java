package org.onrecord.ingest.page.metadata;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.onrecord.Metadata;
import org.onrecord.ingest.date.Moment;

/** What a page says in the classes of its elements by the microformats h-entry and, before it, hAtom. */
final class HEntry {
    private static final String ENTRY = ".h-entry, .hentry";

    private HEntry() {}

    /** Of a page with one entry: several are a list of articles. */
    static Metadata of(Document page) {
        Elements entries = page.select(ENTRY);
        return entries.size() == 1 ? metadata(entries.get(0)) : Metadata.NONE;
    }

    private static Metadata metadata(Element entry) {
        return Metadata.NONE
                .withTitle(text(entry, ".p-name, .entry-title"))
                .withByline(byline(entry))
                .withPublished(moment(entry, ".dt-published, .published:not(.updated)"))
                .withModified(moment(entry, ".dt-updated, .updated:not(.published)"));
    }

    private static @Nullable String byline(Element entry) {
        String byline = text(entry, ".p-author .p-name, .author .fn, .p-author, .author.vcard");
        return byline == null ? null : Names.joined(List.of(byline));
    }

    private static @Nullable String moment(Element entry, String query) {
        Element time = entry.selectFirst(query);
        if (time == null) {
            return null;
        }
        for (String attribute : List.of("datetime", "title", "value")) {
            String moment = Moment.iso(Text.plain(time.attr(attribute)));
            if (moment != null) {
                return moment;
            }
        }
        return Moment.iso(Text.plain(time.text()));
    }

    private static @Nullable String text(Element entry, String query) {
        Element element = entry.selectFirst(query);
        return element == null ? null : Text.plain(element.text());
    }
}
