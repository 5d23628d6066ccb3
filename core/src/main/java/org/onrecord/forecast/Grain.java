package org.onrecord.forecast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The periods into which the calendar is divided. Weeks begin on Monday, centuries in their year 1. */
enum Grain {
    DAY(Unit.DAY),
    WEEK(Unit.WEEK),
    MONTH(Unit.MONTH),
    QUARTER(Unit.QUARTER),
    HALF(Unit.HALF),
    YEAR(Unit.YEAR),
    DECADE(Unit.DECADE),
    CENTURY(Unit.CENTURY);

    private final Unit unit;

    Grain(Unit unit) {
        this.unit = unit;
    }

    /** The division that is one such unit long. */
    static Optional<Grain> of(Unit unit) {
        return Arrays.stream(values()).filter(grain -> grain.unit == unit).findFirst();
    }

    /** How exactly one means "in five weeks" or "in five decades": to the week, to the year. */
    static Grain meantBy(double lengthInDays) {
        return Stream.of(YEAR, MONTH, WEEK)
                .filter(grain -> grain.unit.lengthInDays() <= lengthInDays)
                .findFirst()
                .orElse(DAY);
    }

    /** The period to which a day belongs. */
    Days around(LocalDate day) {
        return switch (this) {
            case DAY -> Days.of(day);
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Days(monday, monday.plusDays(6));
            }
            case MONTH -> months(day, 1, 0);
            case QUARTER -> months(day, 3, 0);
            case HALF -> months(day, 6, 0);
            case YEAR -> months(day, 12, 0);
            case DECADE -> months(day, 120, 0);
            case CENTURY -> months(day, 1200, 12);
        };
    }

    private static Days months(LocalDate day, int length, int origin) {
        long month = day.getLong(ChronoField.PROLEPTIC_MONTH) - origin;
        LocalDate first = day.withDayOfMonth(1).minusMonths(Math.floorMod(month, (long) length));
        return Days.months(first, length);
    }
}
