package org.onrecord.ingest.input;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.onrecord.Metadata;

/** Where the pages are to which a feed links. For one thread. */
@FunctionalInterface
public interface LinkedPages {

    /**
     * What lies behind a link, which is nothing where it is not wanted; null where there is no page, so that the feed's own
     * text has to do.
     *
     * @param known what the feed says of the page
     * @throws IOException if there is a page that cannot be had, with the cause in words that follow the link if it is an
     *     {@link Unreadable}; the feed's own text has to do then, too
     */
    @Nullable
    Contents open(String link, Metadata known) throws IOException;
}
