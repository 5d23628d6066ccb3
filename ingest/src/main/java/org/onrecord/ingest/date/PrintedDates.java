package org.onrecord.ingest.date;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as pages print them: "March 4, 2031, 10:12 a.m. ET", "Tue 4 Mar 2031 17.07 GMT", "10:12 am, 4th March 2031".
 *
 * <p>The libraries for dates in words (Natty 1.1.2, PrettyTime's parser) find dates in any words, "may march" among them,
 * and fill up what is not said, a time or a zone, from the clock of the machine; {@code DateTimeFormatter} wants to know
 * the one form beforehand.
 */
public final class PrintedDates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH = "(?<%s>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?"
            + "|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String DAY = "(?<%s>\\d{1,2})(?:st|nd|rd|th)?";

    private static final Pattern DATE = Pattern.compile(
            "\\b" + MONTH.formatted("m1") + "\\s+" + DAY.formatted("d1") + "\\s*,?\\s*(?<y1>[12]\\d{3})"
                    + "|(?<!\\d)" + DAY.formatted("d2") + "(?:\\s+of)?[\\s-]+" + MONTH.formatted("m2")
                    + "\\s*,?[\\s-]*(?<y2>[12]\\d{3})"
                    + "|(?<!\\d)(?<y3>[12]\\d{3})(?<sep3>[-/.])(?<m3>\\d{1,2})\\k<sep3>(?<d3>\\d{1,2})(?!\\d)"
                    + "|(?<![\\d/.])(?<a4>\\d{1,2})(?<sep>[/.])(?<b4>\\d{1,2})\\k<sep>(?<y4>[12]\\d{3})",
            Pattern.CASE_INSENSITIVE);

    private static final String CLOCK_TIME =
            "(?<h>\\d{1,2})(?:[:.h](?<min>\\d{2})(?:[:.](?<s>\\d{2}))?)?\\s*(?:(?<half>[ap])\\.?\\s?m\\b\\.?)?"
                    + "\\s*[(]?(?<z>" + Clock.ABBREVIATION + "\\b)?[)]?";

    private static final Pattern TIME_AFTER =
            Pattern.compile("^[\\s,|/·•—–-]*(?:at\\s+|@\\s*)?" + CLOCK_TIME, Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME_BEFORE = Pattern.compile(
            "(?<![\\d:])" + CLOCK_TIME
                    + "[\\s,|·•—–-]*(?:on\\s+)?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\.?,?\\s*)?$",
            Pattern.CASE_INSENSITIVE);
    private static final int NEAR = 40;

    private PrintedDates() {}

    /** A date that stands in a text. */
    public record Printed(Moment moment, int start, int end) {}

    /** The first date in a text. */
    public static @Nullable Moment first(String text) {
        Printed printed = find(text);
        return printed == null ? null : printed.moment;
    }

    /** The first date in a text, with its place, the time left out; null where there is none. */
    public static @Nullable Printed find(String text) {
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            int[] parts = parts(date);
            if (parts.length == 3) {
                Moment moment = withTime(text, date.start(), date.end(), parts);
                if (moment != null) {
                    return new Printed(moment, date.start(), date.end());
                }
            }
        }
        return null;
    }

    /** Year, month and day; nothing where it is unknown which is which, as in 3/4/2031. */
    private static int[] parts(Matcher date) {
        if (date.group("y1") != null) {
            return new int[] {number(date, "y1"), month(date.group("m1")), number(date, "d1")};
        }
        if (date.group("y2") != null) {
            return new int[] {number(date, "y2"), month(date.group("m2")), number(date, "d2")};
        }
        if (date.group("y3") != null) {
            return new int[] {number(date, "y3"), number(date, "m3"), number(date, "d3")};
        }
        int a = number(date, "a4");
        int b = number(date, "b4");
        boolean dayFirst = a > 12 || a == b || date.group("sep").equals(".");
        if (!dayFirst && b <= 12) {
            return new int[0];
        }
        return new int[] {number(date, "y4"), dayFirst ? b : a, dayFirst ? a : b};
    }

    private static @Nullable Moment withTime(String text, int start, int end, int[] parts) {
        Matcher after = TIME_AFTER.matcher(text.substring(end, Math.min(text.length(), end + NEAR)));
        Matcher before = TIME_BEFORE.matcher(text.substring(Math.max(0, start - NEAR), start));
        Moment day = Moment.of(parts[0], parts[1], parts[2], null, null);
        if (day == null) {
            return null;
        }
        LocalTime time = after.find() ? time(after) : null;
        Matcher clock = after;
        if (time == null && before.find()) {
            time = time(before);
            clock = before;
        }
        if (time == null) {
            return day;
        }
        ZoneOffset offset = Clock.offset(clock.group("z"), LocalDateTime.of(day.date(), time));
        return new Moment(day.date(), time, offset);
    }

    /** Null where a number is no time: it has neither minutes nor a half of the day. */
    private static @Nullable LocalTime time(Matcher clock) {
        String half = clock.group("half");
        if (clock.group("min") == null && half == null) {
            return null;
        }
        int hour = number(clock, "h");
        int minute = clock.group("min") == null ? 0 : number(clock, "min");
        int second = clock.group("s") == null ? 0 : number(clock, "s");
        if (half != null && hour <= 12) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        return hour > 23 || minute > 59 || second > 59 ? null : LocalTime.of(hour, minute, second);
    }

    private static int month(String name) {
        return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
