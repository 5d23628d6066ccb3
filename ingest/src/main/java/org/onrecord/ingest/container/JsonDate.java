package org.onrecord.ingest.container;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as corpora and interfaces write them: ISO 8601 and its relatives, RFC 1123, and time stamps of Unix. */
final class JsonDate {
    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final DateTimeFormatter DAY_OR_MORE =
            DateTimeFormatter.ofPattern("uuuu[-MM[-dd]]").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern TIME = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?) ?(UTC|GMT|Z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern STAMP = Pattern.compile("\\d{9,10}|(\\d{12,13})");
    private static final Pattern FRACTION = Pattern.compile("\\.\\d+$");

    private JsonDate() {}

    /** In ISO 8601; null where it is none of these, and where there is no such day or time. */
    static @Nullable String iso(String date) {
        try {
            return written(date);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String written(String date) {
        Matcher time = TIME.matcher(date);
        if (time.matches()) {
            String moment = time.group(1) + "T" + time.group(2) + zone(time.group(5));
            return DateTimeFormatter.ISO_DATE_TIME.parse(moment, parsed -> moment);
        }
        Matcher stamp = STAMP.matcher(FRACTION.matcher(date).replaceFirst(""));
        if (stamp.matches()) {
            long number = Long.parseLong(stamp.group());
            return Instant.ofEpochMilli(stamp.group(1) == null ? 1000 * number : number)
                    .toString();
        }
        return DAY.matcher(date).matches()
                ? DAY_OR_MORE.parse(date, parsed -> date)
                : OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toString();
    }

    private static String zone(@Nullable String zone) {
        if (zone == null || zone.length() < 5) {
            return zone == null ? "" : "Z";
        }
        return zone.length() == 6 ? zone : zone.substring(0, 3) + ":" + zone.substring(3);
    }
}
