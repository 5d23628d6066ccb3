package org.onrecord.watch;

import java.time.Duration;
import java.time.Instant;
import org.onrecord.watch.web.Validators;

/**
 * What is to be remembered of a feed until it is asked again. Immutable.
 *
 * @param validators of what was read last; none where something was left for the next time
 * @param failures how often it could not be read since it was read last
 * @param notBefore when it may be asked again
 */
public record FeedState(Validators validators, int failures, Instant notBefore) {
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 20;

    /** It was never asked. */
    public static final FeedState NEW = new FeedState(Validators.NONE, 0, Instant.EPOCH);

    /** What is further away than the longest wait was written before the clock was set back. */
    boolean isDue(Instant now) {
        return !notBefore.isAfter(now) || notBefore.isAfter(now.plus(LONGEST_WAIT));
    }

    FeedState read(Validators now) {
        return new FeedState(now, 0, Instant.EPOCH);
    }

    /**
     * After one more failure it is asked after twice the time, up to a day.
     *
     * @param every how often it would be asked
     * @param serverWait how long the server wants not to be asked
     */
    FeedState failed(Instant now, Duration every, Duration serverWait) {
        Duration wait = every.multipliedBy(1L << Math.min(failures + 1, MOST_DOUBLINGS));
        Duration longer = wait.compareTo(serverWait) > 0 ? wait : serverWait;
        Duration bounded = longer.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : longer;
        return new FeedState(validators, failures + 1, now.plus(bounded));
    }
}
