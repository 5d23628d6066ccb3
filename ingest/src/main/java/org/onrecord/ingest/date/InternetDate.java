package org.onrecord.ingest.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as feeds and mails write them: RFC 822 and RFC 2822, the profiles of ISO 8601 in W3CDTF and RFC 3339, asctime, and
 * what resembles these. A formatter of java.time takes one form each.
 */
public final class InternetDate {
    private static final String TIME =
            "(?<hour>\\d{1,2}):(?<minute>\\d{2})(:(?<second>\\d{2})([.,]\\d+)?)?\\s*(?<half>[AaPp]\\.?[Mm]\\b\\.?)?";
    private static final String ZONE = "(?<zone>([A-Za-z]{3})?[+-]\\d{1,2}:?\\d{2}|[+-]\\d{2}|[A-Za-z]{1,5})";
    private static final String ISO_CLOCK = "([Tt\\s]\\s*" + TIME + "\\s*" + ZONE + "?.*)?";
    private static final String CLOCK = "([,\\s]+(at\\s+)?" + TIME + "\\s*" + ZONE + "?.*)?";
    private static final String WEEKDAY = "([A-Za-z]+[,.]?\\s*)??";
    private static final String MONTH = "(?<month>[A-Za-z]{3,9})\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(st|nd|rd|th)?";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(WEEKDAY + "(?<year>\\d{4})([-/](?<month>\\d{1,2})([-/]" + DAY + ISO_CLOCK + ")?)?"),
            Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})" + ISO_CLOCK),
            Pattern.compile(WEEKDAY + DAY + "[\\s-]+" + MONTH + "[,\\s-]+(?<year>\\d{4}|\\d{2})" + CLOCK),
            Pattern.compile(WEEKDAY + MONTH + "\\s+" + DAY + "[,\\s]+(?<year>\\d{4})" + CLOCK),
            Pattern.compile(WEEKDAY + MONTH + "\\s+" + DAY + "\\s+" + TIME + "\\s+(" + ZONE + "\\s+)?(?<year>\\d{4})"));

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Hours from Greenwich: those of RFC 822, and others that mean one zone only. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("Z", 0),
            Map.entry("UT", 0),
            Map.entry("UTC", 0),
            Map.entry("GMT", 0),
            Map.entry("WET", 0),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("ET", -5),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("CT", -6),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("MT", -7),
            Map.entry("PST", -8),
            Map.entry("PDT", -7),
            Map.entry("PT", -8),
            Map.entry("AKST", -9),
            Map.entry("AKDT", -8),
            Map.entry("HST", -10),
            Map.entry("BST", 1),
            Map.entry("WEST", 1),
            Map.entry("CET", 1),
            Map.entry("MET", 1),
            Map.entry("CEST", 2),
            Map.entry("EET", 2),
            Map.entry("EEST", 3),
            Map.entry("MSK", 3),
            Map.entry("SGT", 8),
            Map.entry("AWST", 8),
            Map.entry("JST", 9),
            Map.entry("AEST", 10),
            Map.entry("AEDT", 11),
            Map.entry("NZST", 12),
            Map.entry("NZDT", 13));

    private InternetDate() {}

    /**
     * The date, or the date and time, in ISO 8601, with the offset of the place where it is known; a year or a month where
     * there is no more; null where it is no date.
     */
    public static @Nullable String iso(String date) {
        String line = date.strip().replaceAll("\\s+", " ");
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(line);
            if (matcher.matches()) {
                try {
                    return iso(matcher);
                } catch (DateTimeException e) {
                    return null;
                }
            }
        }
        return null;
    }

    private static @Nullable String iso(Matcher date) {
        int year = year(date.group("year"));
        if (date.group("month") == null) {
            return date.group("year");
        }
        int month = month(date.group("month"));
        if (date.group("day") == null) {
            return LocalDate.of(year, month, 1).toString().substring(0, "2004-01".length());
        }
        LocalDate day = LocalDate.of(year, month, Integer.parseInt(date.group("day")));
        return date.group("hour") == null ? day.toString() : day + time(date);
    }

    /** RFC 2822, section 4.3, for two digits. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year;
    }

    private static int month(String name) {
        if (Character.isDigit(name.charAt(0))) {
            return Integer.parseInt(name);
        }
        return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)); // 0 is no month, and refused
    }

    /** Empty for a time that no clock shows. */
    private static String time(Matcher date) {
        int hour = Integer.parseInt(date.group("hour"));
        if (date.group("half") != null) {
            hour = hour % 12 + (date.group("half").toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        int second = date.group("second") == null ? 0 : Math.min(59, Integer.parseInt(date.group("second")));
        try {
            LocalTime time = LocalTime.of(hour, Integer.parseInt(date.group("minute")), second);
            return "T" + time.format(DateTimeFormatter.ISO_LOCAL_TIME) + offset(date.group("zone"));
        } catch (DateTimeException e) {
            return "";
        }
    }

    /** Empty where the zone is not known. */
    private static String offset(@Nullable String zone) {
        if (zone == null) {
            return "";
        }
        int sign = Math.max(zone.indexOf('+'), zone.indexOf('-'));
        if (sign < 0) {
            Integer hours = ZONES.get(zone.toUpperCase(Locale.ROOT));
            return hours == null ? "" : ZoneOffset.ofHours(hours).getId();
        }
        String digits = zone.substring(sign + 1).replace(":", "");
        int number = Integer.parseInt(digits.length() <= 2 ? digits + "00" : digits);
        int seconds = (number / 100 * 60 + number % 100) * 60;
        return ZoneOffset.ofTotalSeconds(zone.charAt(sign) == '-' ? -seconds : seconds)
                .getId();
    }
}
