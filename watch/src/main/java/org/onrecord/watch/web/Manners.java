package org.onrecord.watch.web;

import java.net.URI;
import java.time.Duration;

/** What a site lets programs do. Thread-safe. */
@FunctionalInterface
interface Manners {
    /** Those of a person, who fetches a page here and there. */
    Manners BY_HAND = address -> Duration.ZERO;

    /**
     * How long its host is left alone after an address was fetched.
     *
     * @throws Unfetched if it is not to be fetched
     */
    Duration rest(URI address) throws Unfetched, InterruptedException;
}
