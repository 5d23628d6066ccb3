package org.onrecord.watch;

import java.net.URI;

/** What is known of feeds and of the pages to which they link, from one run to the next. Thread-safe. */
public interface Memory {

    /** {@link FeedState#NEW} of one that was never asked. */
    FeedState feed(URI feed);

    void keep(URI feed, FeedState state);

    /** Whether nothing is to be fetched from a link any more: its article is kept, or there is none. */
    boolean isDone(String link);

    void done(String link);

    /** Counts one more time that a link could not be fetched for a reason that may pass; how often that was so. */
    int failedAgain(String link);
}
