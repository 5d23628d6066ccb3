package org.onrecord.ingest.page.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.date.Moment;

/** Addresses on the web; others, such as scripts and files, are none. */
final class Addresses {
    private static final int LONGEST = 2_000;

    private static final Pattern DAY = Pattern.compile("[/_-](?<year>(?:19|20)\\d{2})"
            + "(?<between>[/_-]?)(?<month>\\d{1,2}|[a-z]{3})\\k<between>(?<day>\\d{1,2})(?!\\d)");

    private Addresses() {}

    /** Null where a value is no address with a scheme and a host. */
    static @Nullable String absolute(@Nullable String value) {
        URI address = parsed(value);
        return address == null || !isWeb(address) ? null : address.toString();
    }

    /** An address that may lack its scheme or its host, which it then has from a base. */
    static @Nullable String resolved(@Nullable String base, @Nullable String value) {
        URI address = parsed(value);
        if (address == null || address.isAbsolute()) {
            return absolute(value);
        }
        URI from = parsed(absolute(base));
        return from == null ? null : absolute(from.resolve(address).toString());
    }

    /** In lower case, without "www."; null where there is none. */
    static @Nullable String host(@Nullable String value) {
        URI address = parsed(absolute(value));
        return address == null
                ? null
                : address.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    /** The day that a path names, as "/2031/03/04/" and "/2031/mar/04/" do, in ISO 8601. */
    static @Nullable String day(@Nullable String value) {
        URI address = parsed(value);
        String path = address == null || address.getPath() == null ? "" : address.getPath();
        Matcher day = DAY.matcher(path);
        while (day.find()) {
            String month = day.group("month");
            Moment moment = Moment.of(
                    Character.isDigit(month.charAt(0))
                            ? day.group("year") + "-" + month + "-" + day.group("day")
                            : day.group("day") + " " + month + " " + day.group("year"));
            if (moment != null) {
                return moment.toString();
            }
        }
        return null;
    }

    private static boolean isWeb(URI address) {
        return address.getHost() != null
                && ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()));
    }

    private static @Nullable URI parsed(@Nullable String value) {
        if (value == null || value.isBlank() || value.length() > LONGEST) {
            return null;
        }
        try {
            return new URI(value.strip().replace(" ", "%20"));
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
