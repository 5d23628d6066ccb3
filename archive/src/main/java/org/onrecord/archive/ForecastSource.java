package org.onrecord.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a forecast comes from: its place in the article, and who, among all that speak in the archive, holds it. Immutable.
 *
 * @param local its id in the analysis of the article, "f1"
 * @param attribution the id of the statement in which it stands, "a3"; null in the writer's own voice
 */
public record ForecastSource(String local, @Nullable String attribution, List<Holder> holders) {

    public ForecastSource {
        holders = List.copyOf(holders);
    }

    /**
     * One of those whose forecast it is.
     *
     * @param name as in {@link FoundForecast#holders}
     * @param key of the speaker; null for the writer, for anybody, and for who has no name
     */
    public record Holder(String name, @Nullable String key) {}
}
