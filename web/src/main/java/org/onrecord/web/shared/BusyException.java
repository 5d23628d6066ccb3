package org.onrecord.web.shared;

/** Too many ask at once. */
public final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int seconds;

    /** @param seconds after which it may be worth while to ask again */
    public BusyException(String message, int seconds) {
        super(message);
        this.seconds = seconds;
    }

    BusyException() {
        this("too many requests at once; try again in a moment", 1);
    }

    public int seconds() {
        return seconds;
    }
}
