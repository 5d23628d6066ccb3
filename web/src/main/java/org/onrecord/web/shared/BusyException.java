package org.onrecord.web.shared;

/** Too many ask at once. */
public final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BusyException() {
        super("too many requests at once; try again in a moment");
    }
}
