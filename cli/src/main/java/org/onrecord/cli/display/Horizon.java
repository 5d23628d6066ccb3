package org.onrecord.cli.display;

import org.jspecify.annotations.Nullable;
import org.onrecord.Forecast;

/** By when a forecast is to come true. */
final class Horizon {
    private Horizon() {}

    /** The words that give it and its days; empty if there are none. */
    static String of(Forecast forecast, Words words) {
        String dates = dates(forecast);
        if (forecast.time() == null) {
            return dates;
        }
        String time = words.line(forecast.time());
        return dates.isEmpty() ? time : time + " (" + dates + ")";
    }

    /** Its days: "2016-11-01 to 2016-11-30", "to 2016-11-30", "from 2016-11-01", "2016-11-30"; empty if none is known. */
    private static String dates(Forecast forecast) {
        return Printable.line(dates(forecast.from(), forecast.to()));
    }

    private static String dates(@Nullable String from, @Nullable String to) {
        if (from == null) {
            return to == null ? "" : "to " + to;
        }
        if (to == null) {
            return "from " + from;
        }
        return from.equals(to) ? to : from + " to " + to;
    }
}
