package org.onrecord.web.http;

import io.javalin.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * A request that cannot be answered, as the one who asked is told: a page for people, {@code application/problem+json} (RFC 9457)
 * for programs.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient @Nullable Page page;

    /** @param detail one line in plain words that says what is wrong */
    public Problem(HttpStatus status, String detail) {
        this(status, detail, null);
    }

    private Problem(HttpStatus status, String detail, @Nullable Page page) {
        super(detail);
        this.status = status;
        this.page = page;
    }

    /** The same, told to people on another page than the usual: the form that they sent, with what they typed and what is wrong. */
    public Problem on(Page shown) {
        return new Problem(status, detail(), shown);
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

    /** Null where it is the usual one. */
    @Nullable
    Page page() {
        return page;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
