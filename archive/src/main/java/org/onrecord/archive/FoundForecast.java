package org.onrecord.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.Forecast;
import org.onrecord.Metadata;

/**
 * A forecast in the ledger. Immutable.
 *
 * @param key what it is called: resolutions hang on it
 * @param article the identity of the article in which it stands
 * @param story the identity of the first article of the story; null where there is no other
 * @param holders their names
 * @param statement the words of the statement in which it stands; null in the writer's own voice
 * @param condition in the article's words
 * @param from the first day of the horizon in ISO 8601
 * @param to the last one
 * @param lowest the lower end of the certainty's interval
 * @param confidence the probability that it is a forecast, and not more than that of the statement in which it stands
 * @param resolution the newest one; null while it is open
 */
public record FoundForecast(
        String key,
        String article,
        @Nullable String story,
        Metadata metadata,
        List<String> holders,
        Forecast.Kind kind,
        String words,
        @Nullable String statement,
        @Nullable String condition,
        @Nullable String from,
        @Nullable String to,
        Forecast.Certainty certainty,
        double lowest,
        double highest,
        double confidence,
        @Nullable Resolution resolution) {

    /** What the holder gave it for a probability: the middle of the interval. */
    public double probability() {
        return (lowest + highest) / 2;
    }
}
