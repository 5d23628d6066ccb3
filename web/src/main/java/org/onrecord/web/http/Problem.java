package org.onrecord.web.http;

import io.javalin.http.HttpStatus;

/**
 * A request that cannot be answered, as the one who asked is told: a page for people, {@code application/problem+json} (RFC 9457)
 * for programs.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    /** @param detail one line in plain words that says what is wrong */
    public Problem(HttpStatus status, String detail) {
        super(detail);
        this.status = status;
    }

    /** The request itself is wrong. */
    public static Problem wrong(String detail) {
        return new Problem(HttpStatus.BAD_REQUEST, detail);
    }

    /** What is asked for is not there. */
    public static Problem missing(String detail) {
        return new Problem(HttpStatus.NOT_FOUND, detail);
    }

    public HttpStatus status() {
        return status;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
