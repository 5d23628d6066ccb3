package org.onrecord.web.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The days by which a forecast is to come true, in words. */
final class Horizon {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Horizon() {}

    /**
     * "by 31 May 2017", "in May 2017", "in 2017", "from 1 May 2017 on"; "no date given" where neither end is known.
     *
     * @param said the day, or the time, when it was foreseen: what begins then has no other beginning
     */
    static String words(@Nullable String said, @Nullable String from, @Nullable String to) {
        if (to == null) {
            return from == null ? "no date given" : "from " + day(from) + " on";
        }
        boolean beginsAtOnce = from == null || said != null && said.startsWith(from) && !from.equals(to);
        return from == null || beginsAtOnce ? "by " + day(to) : between(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static String between(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return "on " + DAY.format(to);
        }
        if (from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1))) {
            return "in " + from.getYear();
        }
        if (from.getDayOfMonth() == 1 && to.equals(YearMonth.from(from).atEndOfMonth())) {
            return "in " + MONTH.format(to);
        }
        return "from " + DAY.format(from) + " to " + DAY.format(to);
    }

    /** "31 May 2017", from a day, or a time on that day, in ISO 8601; what is something else as it is. */
    static String day(String date) {
        return date.matches("\\d{4}-\\d\\d-\\d\\d.*") ? DAY.format(LocalDate.parse(date.substring(0, 10))) : date;
    }
}
