package org.onrecord.watch.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A clock that goes on only while somebody pauses, which takes no time. Thread-safe. */
public final class Timeless extends Clock implements Pause {
    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-02T10:00:00Z");

    @Override
    public synchronized void pause(Duration duration) {
        pauses.add(duration);
        now = now.plus(duration);
    }

    /** Somebody sets the clock back. */
    public synchronized void setBack(Duration duration) {
        now = now.minus(duration);
    }

    /** All pauses until now, in seconds, in their order. */
    public synchronized List<Long> pauses() {
        return pauses.stream().map(Duration::toSeconds).toList();
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
