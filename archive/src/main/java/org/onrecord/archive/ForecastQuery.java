package org.onrecord.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onrecord.Forecast;

/**
 * Which forecasts are wanted. What is null does not matter. Immutable.
 *
 * @param holder a name, an alias or a key
 * @param publisher as articles name it, in any case
 * @param kind predictions or pledges
 * @param due the last day of the horizon is not later
 */
public record ForecastQuery(
        State state,
        @Nullable String holder,
        @Nullable String publisher,
        Forecast.@Nullable Kind kind,
        @Nullable LocalDate due,
        double leastConfidence) {

    /** All forecasts. */
    public static final ForecastQuery ALL = new ForecastQuery(State.ALL, null, null, null, null, 0);

    /** What the ledger says of a forecast. */
    public enum State {
        ALL,
        /** Nobody has judged it, or the judgement was taken back. */
        OPEN,
        RESOLVED
    }
}
