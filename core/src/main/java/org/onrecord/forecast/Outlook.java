package org.onrecord.forecast;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.onrecord.Forecast.Certainty;
import org.onrecord.Forecast.Kind;
import org.onrecord.text.TokenRange;

/**
 * A forecast in tokens.
 *
 * @param finding the index of the innermost finding in whose content it stands; empty where it stands in none
 * @param condition under what condition it is made
 * @param time the words that give its horizon
 * @param days the days within which it is to come true; null where that cannot be known
 * @param cue the words that carry the certainty
 * @param probability that this is a forecast
 */
public record Outlook(
        Kind kind,
        TokenRange range,
        OptionalInt finding,
        @Nullable TokenRange condition,
        @Nullable TokenRange time,
        @Nullable DateInterval days,
        @Nullable TokenRange cue,
        Certainty certainty,
        double probability) {

    Outlook withProbability(double other) {
        return new Outlook(kind, range, finding, condition, time, days, cue, certainty, other);
    }
}
