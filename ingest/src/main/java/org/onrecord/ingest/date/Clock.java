package org.onrecord.ingest.date;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The clocks by which news pages print their times. Abbreviations that several clocks share, such as IST, are none. */
final class Clock {
    static final String ABBREVIATION =
            "(?:(?:UTC|GMT)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?|E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|BST|WES?T|CES?T|EES?T|A[EC][SD]T|AWST|NZ[SD]T|JST|HKT|SGT)";

    private static final Pattern DISTANCE = Pattern.compile("(?:UTC|GMT)\\s?([+-])(\\d{1,2})(?::?(\\d{2}))?");

    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("ET", "America/New_York"),
            Map.entry("CT", "America/Chicago"),
            Map.entry("MT", "America/Denver"),
            Map.entry("PT", "America/Los_Angeles"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("BST", "+01:00"),
            Map.entry("WET", "Z"),
            Map.entry("WEST", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"),
            Map.entry("ACST", "+09:30"),
            Map.entry("ACDT", "+10:30"),
            Map.entry("AWST", "+08:00"),
            Map.entry("NZST", "+12:00"),
            Map.entry("NZDT", "+13:00"),
            Map.entry("JST", "+09:00"),
            Map.entry("HKT", "+08:00"),
            Map.entry("SGT", "+08:00"));

    private Clock() {}

    /** How far a clock is from UTC at a time that it shows; null where the abbreviation names none. */
    static @Nullable ZoneOffset offset(@Nullable String abbreviation, LocalDateTime time) {
        if (abbreviation == null) {
            return null;
        }
        String name = abbreviation.toUpperCase(Locale.ROOT).strip();
        Matcher distance = DISTANCE.matcher(name);
        if (distance.matches()) {
            int sign = distance.group(1).equals("-") ? -1 : 1;
            int minutes = distance.group(3) == null ? 0 : Integer.parseInt(distance.group(3));
            int hours = Integer.parseInt(distance.group(2));
            return hours > 14 || minutes > 59 ? null : ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
        }
        String zone = ZONES.get(name);
        return zone == null ? null : ZoneId.of(zone).getRules().getOffset(time);
    }
}
