package org.onrecord.forecast;

import java.time.LocalDate;

/** A part of a period. */
enum Part {
    EARLY,
    START,
    MID,
    LATE,
    END;

    /** The part as a bound needs it: a third, but a single day of a start, a middle or an end that is a limit. */
    Days of(Days period, Bound bound) {
        if (!bound.isPoint()) {
            return third(period);
        }
        return switch (this) {
            case START -> Days.of(period.first());
            case MID -> Days.of(period.part(1, 2).last());
            case END -> Days.of(end(period, bound));
            case EARLY, LATE -> third(period);
        };
    }

    private Days third(Days period) {
        return switch (this) {
            case EARLY, START -> period.part(1, 3);
            case MID -> period.part(2, 3);
            case LATE, END -> period.part(3, 3);
        };
    }

    /** The last day is still before the end. */
    private static LocalDate end(Days period, Bound bound) {
        return bound == Bound.BEFORE ? period.last().plusDays(1) : period.last();
    }
}
