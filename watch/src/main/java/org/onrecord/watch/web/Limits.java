package org.onrecord.watch.web;

import java.time.Duration;

/**
 * What one request may cost.
 *
 * @param connect until there is a connection
 * @param response until the headers are there
 * @param whole until the last byte is there
 * @param bytes of a body, with its coding and without
 */
record Limits(Duration connect, Duration response, Duration whole, int bytes) {
    static final Limits USUAL =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(2), 32 << 20);
}
