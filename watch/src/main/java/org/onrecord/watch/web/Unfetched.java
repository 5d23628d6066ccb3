package org.onrecord.watch.web;

import java.io.IOException;
import java.time.Duration;

/** Something that could not be fetched; the message says why, in plain words that follow its address: "is not there". */
public final class Unfetched extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean passing;
    private final Duration wait;

    private Unfetched(String cause, boolean passing, Duration wait) {
        super(cause);
        this.passing = passing;
        this.wait = wait;
    }

    /** It will be so next time, too. */
    static Unfetched lasting(String cause) {
        return new Unfetched(cause, false, Duration.ZERO);
    }

    /** It may be otherwise later. */
    static Unfetched passing(String cause) {
        return new Unfetched(cause, true, Duration.ZERO);
    }

    /** The server said how long to wait. */
    static Unfetched passing(String cause, Duration wait) {
        return new Unfetched(cause, true, wait);
    }

    /** The same of something else: what it is, and then this. */
    Unfetched of(String what) {
        return new Unfetched(what + " " + getMessage(), passing, wait);
    }

    /** Whether it may be otherwise later. */
    public boolean isPassing() {
        return passing;
    }

    /** How long the server wants not to be asked again; zero where it did not say. */
    public Duration serverWait() {
        return wait;
    }
}
