package org.onrecord.watch.web;

import java.time.Duration;

/** How time is let pass. Thread-safe. */
@FunctionalInterface
public interface Pause {
    Pause SLEEP = duration -> Thread.sleep(Math.max(0, duration.toMillis()));

    void pause(Duration duration) throws InterruptedException;
}
