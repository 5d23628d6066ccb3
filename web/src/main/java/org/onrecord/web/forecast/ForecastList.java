package org.onrecord.web.forecast;

import org.jspecify.annotations.Nullable;
import org.onrecord.web.http.Part;

/** Some forecasts, and which were asked for. Immutable. */
public record ForecastList(ForecastFilter filter, Part<ForecastEntry> part) {

    /** Where the list goes on; null where it ends. */
    public @Nullable String next() {
        String next = part.next();
        return next == null
                ? null
                : filter.in(filter.state()).with("cursor", next).text();
    }
}
