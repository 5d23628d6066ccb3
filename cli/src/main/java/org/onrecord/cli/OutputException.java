package org.onrecord.cli;

import java.io.IOException;
import java.util.Locale;

/** Standard output takes no more. */
final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean closedPipe;

    OutputException(IOException cause) {
        super("cannot write to standard output (" + cause.getMessage() + ")", cause);
        closedPipe = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** Whether the reader of a pipe has seen enough, as {@code head} does: nothing went wrong then. */
    boolean isClosedPipe() {
        return closedPipe;
    }
}
