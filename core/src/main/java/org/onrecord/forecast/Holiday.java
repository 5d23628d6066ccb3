package org.onrecord.forecast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The rule by which a holiday is found in a year: {@code 12-25}; {@code 11/4/THURSDAY}, the fourth Thursday of November,
 * with -1 for the last; {@code EASTER}. Behind it may stand days to be added, as {@code +1}, and of which years it holds:
 * {@code 4:1} is those that leave 1 when divided by 4.
 */
record Holiday(String day, int added, int every, int remainder) {
    static Holiday parse(String rule) {
        int added = 0;
        int every = 1;
        int remainder = 0;
        String[] parts = rule.split(" ");
        for (int part = 1; part < parts.length; part++) {
            String[] years = parts[part].split(":");
            if (years.length == 1) {
                added = Integer.parseInt(years[0]);
            } else {
                every = Integer.parseInt(years[0]);
                remainder = Integer.parseInt(years[1]);
            }
        }
        return new Holiday(parts[0], added, every, remainder);
    }

    Recurrence recurrence() {
        return new Recurrence(LocalDate::getYear, this::in);
    }

    Optional<Days> in(int year) {
        return Math.floorMod(year, every) == remainder
                ? Optional.of(Days.of(dayOf(year).plusDays(added)))
                : Optional.empty();
    }

    private LocalDate dayOf(int year) {
        if (day.equals("EASTER")) {
            return easter(year);
        }
        if (day.contains("/")) {
            String[] parts = day.split("/");
            return LocalDate.of(year, Integer.parseInt(parts[0]), 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[1]), DayOfWeek.valueOf(parts[2])));
        }
        String[] parts = day.split("-");
        return LocalDate.of(year, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** Easter Sunday of the Gregorian calendar, by Gauss's reckoning. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int moonShift = (15 + century - century / 4 - (13 + 8 * century) / 25) % 30;
        int fullMoon = (19 * (year % 19) + moonShift) % 30;
        if (fullMoon == 29 || (fullMoon == 28 && year % 19 > 10)) {
            fullMoon--;
        }
        return LocalDate.of(year, 3, 21).plusDays(fullMoon).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }
}
