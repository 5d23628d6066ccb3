package org.onrecord.forecast;

import java.time.LocalDate;

/** What lengths of time are counted in. */
enum Unit {
    MINUTE(0, 1 / 1440.0),
    HOUR(0, 1 / 24.0),
    DAY(0, 1),
    WEEK(0, 7),
    FORTNIGHT(0, 14),
    MONTH(1, 0),
    QUARTER(3, 0),
    HALF(6, 0),
    YEAR(12, 0),
    DECADE(120, 0),
    GENERATION(300, 0),
    QUARTER_CENTURY(300, 0),
    HALF_CENTURY(600, 0),
    CENTURY(1200, 0);

    private static final int DAYS_OF_A_MONTH = 30;

    private final int months;
    private final double days;

    Unit(int months, double days) {
        this.months = months;
        this.days = days;
    }

    /** The day that many units later, or earlier; a begun day counts whole. */
    LocalDate after(LocalDate day, double count) {
        double wholeMonths = Math.floor(months * count);
        double rest = (months * count - wholeMonths) * DAYS_OF_A_MONTH;
        return day.plusMonths((long) wholeMonths).plusDays((long) Math.ceil(days * count + rest));
    }

    double lengthInDays() {
        return months * DAYS_OF_A_MONTH + days;
    }
}
