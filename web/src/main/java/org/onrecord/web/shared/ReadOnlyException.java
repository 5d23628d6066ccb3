package org.onrecord.web.shared;

/** The archive may be read, but not written; the message says why. */
public final class ReadOnlyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReadOnlyException(String cause) {
        super(cause);
    }
}
