package org.onrecord.ingest.feed;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.Metadata;

/**
 * One article as its feed announces it.
 *
 * @param id by which the feed knows it; null where it has neither an id nor a link
 * @param link an address on the web; or a relative one, where the feed does not say to what
 * @param body null where the feed has no text of it
 */
record Entry(
        Metadata metadata,
        @Nullable String id,
        @Nullable String link,
        @Nullable Body body) {

    /** @param metadata with all but the address */
    static Entry of(Metadata metadata, @Nullable String id, @Nullable String link, @Nullable Body body) {
        String address = link != null && Links.isOfTheWeb(link) ? link : null;
        return new Entry(metadata.withAddress(address), id == null ? link : id, link, body);
    }

    /** A language's tag as BCP 47 writes it, "en-GB"; null where it is none. */
    static @Nullable String language(String tag) {
        String language = Locale.forLanguageTag(tag.strip().replace('_', '-')).toLanguageTag();
        return language.equals("und") ? null : language;
    }
}
