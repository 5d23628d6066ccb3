package org.onrecord.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A period of whole days, the last one included. */
record Days(LocalDate first, LocalDate last) {
    static Days of(LocalDate day) {
        return new Days(day, day);
    }

    static Days months(LocalDate first, long months) {
        return new Days(first, first.plusMonths(months).minusDays(1));
    }

    /** From the first day of one period to the last of another. */
    static Days spanning(Days from, Days to) {
        return new Days(from.first, to.last);
    }

    boolean isOverBy(LocalDate day) {
        return last.isBefore(day);
    }

    boolean isOneDay() {
        return first.equals(last);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * One of several equal parts: of months where they can be shared out, else of days. A period with fewer days than
     * parts is left whole.
     *
     * @param number which part, from 1
     */
    Days part(int number, int parts) {
        long months = ChronoUnit.MONTHS.between(first, last.plusDays(1));
        if (months > 0 && months % parts == 0) {
            long each = months / parts;
            return months(first.plusMonths((number - 1) * each), each);
        }
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days < parts) {
            return this;
        }
        return new Days(
                first.plusDays((number - 1) * days / parts),
                first.plusDays(number * days / parts).minusDays(1));
    }
}
