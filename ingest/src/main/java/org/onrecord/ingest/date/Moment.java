package org.onrecord.ingest.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, with the time and its distance from UTC as far as they were given.
 *
 * @param offset null where the time is by an unknown clock
 */
public record Moment(
        LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2199;

    /** ISO 8601 and what is written in its manner: "2031-03-04 10:12:00 +01:00", "20310304T101200Z", "2031/3/4". */
    private static final Pattern DIGITS = Pattern.compile("(?<y>\\d{4})([-/.]?)(?<m>\\d{1,2})\\2(?<d>\\d{1,2})"
            + "(?:(?:[T\\s]+|(?<=\\d{8}))(?<h>\\d{1,2}):?(?<min>\\d{2})(?::?(?<s>\\d{2})(?:[.,](?<f>\\d{1,9})\\d*)?)?"
            + "\\s*(?<z>Z|UTC|GMT|[+-]\\d{1,2}(?::?\\d{2})?)?)?(?:\\[.*)?");

    private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");

    /** Null where a value is no date, in figures or in words. */
    public static @Nullable Moment of(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String text = value.strip().replaceAll("^[\"']|[\"']$", "");
        if (EPOCH.matcher(text).matches()) {
            long seconds = Long.parseLong(text.substring(0, 10));
            return ofInstant(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC));
        }
        Matcher digits = DIGITS.matcher(text);
        return digits.matches() ? ofDigits(digits) : PrintedDates.first(text);
    }

    /** The same in ISO 8601. */
    public static @Nullable String iso(@Nullable String value) {
        Moment moment = of(value);
        return moment == null ? null : moment.toString();
    }

    /** Null where there is no such day or time, or where a program's zero stands for none. */
    public static @Nullable Moment of(
            int year, int month, int day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            boolean isZero = date.equals(LocalDate.EPOCH);
            return isZero || year < FIRST_YEAR || year > LAST_YEAR
                    ? null
                    : new Moment(date, time, time == null ? null : offset);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Moment ofInstant(OffsetDateTime instant) {
        return of(
                instant.getYear(),
                instant.getMonthValue(),
                instant.getDayOfMonth(),
                instant.toLocalTime(),
                instant.getOffset());
    }

    private static @Nullable Moment ofDigits(Matcher digits) {
        try {
            return of(
                    Integer.parseInt(digits.group("y")),
                    Integer.parseInt(digits.group("m")),
                    Integer.parseInt(digits.group("d")),
                    time(digits),
                    offset(digits.group("z")));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalTime time(Matcher digits) {
        if (digits.group("h") == null) {
            return null;
        }
        int second = digits.group("s") == null ? 0 : Integer.parseInt(digits.group("s"));
        String fraction = digits.group("f") == null ? "" : digits.group("f");
        int nano = Integer.parseInt((fraction + "000000000").substring(0, 9));
        return LocalTime.of(Integer.parseInt(digits.group("h")), Integer.parseInt(digits.group("min")), second, nano);
    }

    private static @Nullable ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        String sign = zone.replace("UTC", "Z").replace("GMT", "Z").replace(":", "");
        return ZoneOffset.of(sign);
    }

    /** Null where the clock is unknown. */
    @Nullable
    public Instant instant() {
        return time == null || offset == null
                ? null
                : date.atTime(time).atOffset(offset).toInstant();
    }

    /** The same instant by another clock. */
    public Moment at(ZoneOffset other) {
        if (time == null || offset == null) {
            return this;
        }
        OffsetDateTime there = date.atTime(time).atOffset(offset).withOffsetSameInstant(other);
        return new Moment(there.toLocalDate(), there.toLocalTime(), other);
    }

    /** In ISO 8601. */
    @Override
    public String toString() {
        return date + (time == null ? "" : "T" + time) + (offset == null ? "" : offset);
    }
}
