package org.onrecord.web.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A forecast as the page shows it. Immutable.
 *
 * @param page its page in the ledger; null where it has none
 * @param label "forecast" or "pledge"
 * @param words as the article has them
 * @param isOwn whether it is made in the writer's own voice
 * @param certainty "almost certain"
 * @param interval "95–99 %"
 * @param due the last day of the horizon, in ISO 8601
 * @param horizon by when, in words and days; null where nothing says it
 * @param cue the words that carry the certainty
 * @param outcome what became of it, "came true"; null while it is open
 * @param outcomeClass how that is coloured
 * @param confidence that it is a forecast, and not more than that of the statement in which it stands
 */
public record ForecastView(
        String id,
        int start,
        String hue,
        @Nullable String page,
        String label,
        String words,
        List<Voice> holders,
        boolean isOwn,
        String certainty,
        String interval,
        @Nullable String due,
        @Nullable String horizon,
        @Nullable String condition,
        @Nullable String cue,
        @Nullable String outcome,
        String outcomeClass,
        String percent,
        double confidence,
        boolean isBelow)
        implements Entry {

    public ForecastView {
        holders = List.copyOf(holders);
    }
}
