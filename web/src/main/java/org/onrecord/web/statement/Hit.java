package org.onrecord.web.statement;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.FoundStatement;
import org.onrecord.archive.Passage;
import org.onrecord.web.http.Address;

/**
 * A statement that was found. Immutable.
 *
 * @param passages its words, with those that were looked for told apart
 */
public record Hit(FoundStatement statement, List<Passage> passages) {

    /** Where it stands. */
    public String place() {
        return Address.ofArticle(statement.article()) + "#" + statement.local();
    }

    public String title() {
        String title = statement.metadata().title();
        return title == null ? "Article without a title" : title;
    }

    /** Null where it is not known. */
    public @Nullable String day() {
        String published = statement.metadata().published();
        return published == null ? null : published.substring(0, Math.min(10, published.length()));
    }

    /** "94 %" */
    public String confidence() {
        return Math.round(statement.confidence() * 100) + " %";
    }

    /** "and 2 copies"; empty where there is none. */
    public String copies() {
        int copies = statement.copies().size();
        return copies == 0 ? "" : copies == 1 ? "1 copy" : copies + " copies";
    }

    /** A name of an enumeration for people. */
    public static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
