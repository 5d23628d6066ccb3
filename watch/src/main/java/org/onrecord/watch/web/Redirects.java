package org.onrecord.watch.web;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Follows redirects, and asks of each address that comes whether it may be fetched. Thread-safe. */
final class Redirects {
    private static final int MOST = 5;

    private final Attempts attempts;
    private final Turns turns;

    Redirects(Attempts attempts, Turns turns) {
        this.attempts = attempts;
        this.turns = turns;
    }

    Answer get(URI address, Map<String, String> headers, Manners manners) throws Unfetched, InterruptedException {
        URI at = address;
        for (int redirects = 0; redirects <= MOST; redirects++) {
            URI here = at;
            Duration rest = manners.rest(here);
            Answer answer = turns.take(here.getHost(), rest, () -> attempts.get(here, headers));
            if (!answer.isRedirect()) {
                return answer;
            }
            at = WebAddress.resolved(
                    here, answer.headers().firstValue("location").orElseThrow());
        }
        throw Unfetched.lasting("redirects more than " + MOST + " times");
    }
}
