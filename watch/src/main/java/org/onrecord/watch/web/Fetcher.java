package org.onrecord.watch.web;

import java.net.URI;
import java.time.Clock;

/**
 * Fetches what is at an address on the web. Each request is bounded in time and size, repeated where the reason of a failure
 * may pass, and made only to addresses that may be reached, also behind a redirect. Thread-safe.
 */
public final class Fetcher {
    private static final int MOST_ATTEMPTS = 3;

    private final Redirects redirects;
    private final Manners manners;

    private Fetcher(Redirects redirects, Manners manners) {
        this.redirects = redirects;
        this.manners = manners;
    }

    /**
     * For a program that comes again and again: keeps to robots.txt, and lets hosts rest between requests.
     *
     * @param userAgent says who asks
     */
    public static Fetcher polite(String userAgent, Network network, Pause pause, Clock clock) {
        return polite(userAgent, network, Limits.USUAL, pause, clock);
    }

    static Fetcher polite(String userAgent, Network network, Limits limits, Pause pause, Clock clock) {
        Exchange exchange = new Exchange(userAgent, network, limits);
        Redirects redirects = redirects(new Attempts(exchange, MOST_ATTEMPTS, pause, clock), pause, clock);
        return new Fetcher(redirects, new Robots(redirects, network, clock));
    }

    /** For a page that a person named, and who sees whether it is worth while to try again. */
    public static Fetcher byHand(String userAgent, Network network, Pause pause, Clock clock) {
        Exchange exchange = new Exchange(userAgent, network, Limits.USUAL);
        return new Fetcher(redirects(new Attempts(exchange, 1, pause, clock), pause, clock), Manners.BY_HAND);
    }

    private static Redirects redirects(Attempts attempts, Pause pause, Clock clock) {
        return new Redirects(attempts, new Turns(pause, clock));
    }

    /**
     * What is at an address, or that it has not changed.
     *
     * @param address as {@link WebAddress#of} makes it
     * @param before what the server said when it was fetched last
     * @throws Unfetched if it cannot be had
     */
    public Answer fetch(URI address, Validators before) throws Unfetched, InterruptedException {
        Answer answer = redirects.get(address, before.conditions(), manners);
        if (!answer.isDone() && !answer.isUnchanged()) {
            throw Unfetched.lasting("answers with status " + answer.status());
        }
        return answer;
    }
}
