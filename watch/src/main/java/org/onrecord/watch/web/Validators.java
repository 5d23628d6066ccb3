package org.onrecord.watch.web;

import java.net.http.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By what a server tells whether something has changed (RFC 9110, 8.8). Immutable.
 *
 * @param etag as the server wrote it, with its quotation marks
 * @param lastModified as the server wrote it
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    /** Nothing was fetched before. */
    public static final Validators NONE = new Validators(null, null);

    static Validators of(HttpHeaders headers) {
        return new Validators(
                headers.firstValue("etag").orElse(null),
                headers.firstValue("last-modified").orElse(null));
    }

    Map<String, String> conditions() {
        Map<String, String> conditions = new LinkedHashMap<>();
        if (etag != null) {
            conditions.put("If-None-Match", etag);
        }
        if (lastModified != null) {
            conditions.put("If-Modified-Since", lastModified);
        }
        return conditions;
    }
}
