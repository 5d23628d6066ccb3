package org.onrecord.watch.web;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered. Not to be changed.
 *
 * @param address from where it came, behind all redirects
 * @param body without its coding
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Answer(URI address, int status, HttpHeaders headers, byte[] body) {
    private static final int NOT_MODIFIED = 304;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    /** Nothing has changed since the validators were given. */
    public boolean isUnchanged() {
        return status == NOT_MODIFIED;
    }

    public Validators validators() {
        return Validators.of(headers);
    }

    /** The media type with its parameters; null where it is not declared. */
    public @Nullable String contentType() {
        return headers.firstValue("content-type").orElse(null);
    }

    boolean isDone() {
        return status >= 200 && status < 300;
    }

    boolean isRedirect() {
        return REDIRECTS.contains(status) && headers.firstValue("location").isPresent();
    }

    /** Whether the same request may be answered otherwise later. */
    boolean isPassing() {
        return status >= 500 || PASSING.contains(status);
    }
}
