package org.onrecord.forecast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days within which a forecast is to come true.
 *
 * @param from the first day
 * @param to the last day, which belongs to it; null where the end is open
 */
public record DateInterval(LocalDate from, @Nullable LocalDate to) {
    /** @throws IllegalArgumentException if it ends before it begins */
    public DateInterval {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
    }
}
