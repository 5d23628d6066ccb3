package org.onrecord.web.forecast;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.Forecast;
import org.onrecord.archive.ForecastQuery;
import org.onrecord.web.http.Address;
import org.onrecord.web.http.Request;

/**
 * Which forecasts somebody wants to see. What is null does not matter. Immutable.
 *
 * @param holder a name, an alias or a key
 * @param due the horizon ends then or before: a year, a month or a day
 * @param dueDay the last day of that
 * @param confidence the least, from 0 to 1
 */
public record ForecastFilter(
        State state,
        @Nullable String holder,
        @Nullable String publisher,
        Forecast.@Nullable Kind kind,
        @Nullable String due,
        @Nullable LocalDate dueDay,
        double confidence) {

    /** The tabs of the page. */
    public enum State {
        OPEN,
        /** Open, and the horizon has ended. */
        DUE,
        RESOLVED,
        ALL;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static ForecastFilter of(Request request) {
        return new ForecastFilter(
                Objects.requireNonNullElse(request.choice("state", State.class), State.OPEN),
                request.text("holder"),
                request.text("publisher"),
                request.choice("kind", Forecast.Kind.class),
                request.date("due"),
                request.lastDay("due"),
                request.share("confidence"));
    }

    ForecastQuery query(LocalDate today) {
        return new ForecastQuery(
                switch (state) {
                    case OPEN, DUE -> ForecastQuery.State.OPEN;
                    case RESOLVED -> ForecastQuery.State.RESOLVED;
                    case ALL -> ForecastQuery.State.ALL;
                },
                holder,
                publisher,
                kind,
                state == State.DUE ? earlier(today.minusDays(1), dueDay) : dueDay,
                confidence);
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isBefore(one) ? other : one;
    }

    /** Whether anything but the tab is chosen. */
    public boolean isNarrow() {
        return holder != null || publisher != null || kind != null || due != null || confidence > 0;
    }

    /** The same in another tab. */
    public Address in(State other) {
        return address("/forecasts", other);
    }

    /** All of it as a table, ".csv", or as lines, ".jsonl". */
    public Address as(String form) {
        return address("/forecasts" + form, state);
    }

    private Address address(String path, State tab) {
        return Address.of(path)
                .with("state", tab.label())
                .with("holder", holder)
                .with("publisher", publisher)
                .with("kind", kind == null ? null : kind.name().toLowerCase(Locale.ROOT))
                .with("due", due)
                .with("confidence", confidence > 0 ? String.valueOf(confidence) : null);
    }
}
