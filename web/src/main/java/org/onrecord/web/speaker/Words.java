package org.onrecord.web.speaker;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.FoundStatement;
import org.onrecord.web.http.Address;

/** What pages of speakers say of values that others count. */
public final class Words {
    private Words() {}

    /** A constant as people read it: "almost certain". */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** "1 statement", "2 statements". */
    public static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** The day of a date, or of a date and time. */
    public static String day(@Nullable String published) {
        return published == null ? "no date" : published.substring(0, Math.min(10, published.length()));
    }

    /** The article in which a statement stands, at its place. */
    public static String address(FoundStatement statement) {
        return Address.ofArticle(statement.article()) + "#" + statement.local();
    }
}
