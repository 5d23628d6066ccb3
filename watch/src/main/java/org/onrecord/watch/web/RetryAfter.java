package org.onrecord.watch.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** How long a server wants not to be asked again (RFC 9110, 10.2.3): a number of seconds, or a date. */
final class RetryAfter {
    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /** At most a day; zero where the answer does not say. */
    static Duration of(Answer answer, Clock clock) {
        Duration wait = answer.headers()
                .firstValue("retry-after")
                .map(written -> parsed(written.strip(), clock))
                .orElse(Duration.ZERO);
        return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    private static Duration parsed(String written, Clock clock) {
        if (written.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(written));
        }
        try {
            return Duration.between(clock.instant(), Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(written)));
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }
}
