package org.onrecord.watch.web;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** Asks again, after twice the time each time, where a request failed for a reason that may pass. Thread-safe. */
final class Attempts {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);

    /** Who wants a longer one than this is not waited for, but asked another time. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final Exchange exchange;
    private final int most;
    private final Pause pause;
    private final Clock clock;

    /** @param most how often something is asked for */
    Attempts(Exchange exchange, int most, Pause pause, Clock clock) {
        this.exchange = exchange;
        this.most = most;
        this.pause = pause;
        this.clock = clock;
    }

    /** @throws Unfetched if there is no answer, or one that says to come another time */
    Answer get(URI web, Map<String, String> headers) throws Unfetched, InterruptedException {
        Duration wait = FIRST_WAIT;
        for (int attempt = 0; ; attempt++) {
            Unfetched failure;
            try {
                Answer answer = exchange.get(web, headers, attempt);
                if (!answer.isPassing()) {
                    return answer;
                }
                failure = Unfetched.passing("answers with status " + answer.status(), RetryAfter.of(answer, clock));
            } catch (Unfetched e) {
                failure = e;
            }
            wait = failure.serverWait().compareTo(wait) > 0 ? failure.serverWait() : wait;
            if (!failure.isPassing() || attempt + 1 == most || wait.compareTo(LONGEST_WAIT) > 0) {
                throw failure;
            }
            pause.pause(wait);
            wait = wait.multipliedBy(2);
        }
    }
}
