package org.onrecord.watch.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lets each host have one request at a time, and its rest after each. Thread-safe. */
final class Turns {
    private final Pause pause;
    private final Clock clock;
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    private static final class Turn {
        private Instant free = Instant.MIN;
        private Duration rest = Duration.ZERO;
    }

    /** A request and its answer. */
    interface Request {
        Answer send() throws Unfetched, InterruptedException;
    }

    Turns(Pause pause, Clock clock) {
        this.pause = pause;
        this.clock = clock;
    }

    /** @param rest how long the host is left alone afterwards */
    Answer take(String host, Duration rest, Request request) throws Unfetched, InterruptedException {
        Turn turn = turns.computeIfAbsent(host.toLowerCase(Locale.ROOT), name -> new Turn());
        synchronized (turn) {
            Instant now = clock.instant();
            if (now.isBefore(turn.free)) {
                Duration wait = Duration.between(now, turn.free);
                pause.pause(wait.compareTo(turn.rest) > 0 ? turn.rest : wait); // the clock may have been set back
            }
            try {
                return request.send();
            } finally {
                turn.rest = rest;
                turn.free = clock.instant().plus(rest);
            }
        }
    }
}
