package org.onrecord.web.adding;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Arrival;

/**
 * What became of one thing that was read. Immutable.
 *
 * @param arrival null where it could not be read
 * @param words the article's title, or else where it is from; or the line that says what could not be read, and why
 * @param article what the archive knows it by; null where it could not be read
 */
public record Outcome(
        @Nullable Arrival arrival, String words, @Nullable String article) {

    /** The address of the article's page. */
    public String page() {
        return "/article?id=" + URLEncoder.encode(String.valueOf(article), StandardCharsets.UTF_8);
    }

    /** Whether it is good or bad, for its colour. */
    public String tone() {
        return arrival == null ? "bad" : arrival == Arrival.KNOWN ? "" : "good";
    }

    /** "new", "changed", "kept before" or "not read" */
    public String label() {
        if (arrival == null) {
            return "not read";
        }
        return switch (arrival) {
            case NEW -> "new";
            case NEW_VERSION -> "changed";
            case KNOWN -> "kept before";
        };
    }
}
