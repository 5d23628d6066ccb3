package org.onrecord.archive;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.Span;

/**
 * Lets a judged forecast keep its key when its version is analysed again and another model draws its borders otherwise: the new
 * forecast that has most in common with it, and more than half of its words, takes the key over. For one thread.
 */
final class JudgedForecasts {
    private final Sql sql;

    JudgedForecasts(Sql sql) {
        this.sql = sql;
    }

    /** A forecast of a version. */
    record Keyed(long id, String key, Span span) {
        int common(Keyed other) {
            return Math.min(span.end(), other.span.end()) - Math.max(span.start(), other.span.start());
        }
    }

    /** The judged ones of a version. */
    List<Keyed> of(long version) throws SQLException {
        return keyed(" WHERE version = ? AND key IN (SELECT forecast_key FROM resolution)", version);
    }

    /** Gives the keys of those that were there before to those that are there now. */
    void handOver(List<Keyed> before, long version) throws SQLException {
        for (Keyed judged : before) {
            Optional<Keyed> heir = heir(judged, keyed(" WHERE version = ?", version));
            if (heir.isPresent()) {
                sql.update("UPDATE forecast SET key = ? WHERE id = ?", judged.key, heir.get().id);
            }
        }
    }

    /** Itself, if it is still there. */
    private static Optional<Keyed> heir(Keyed judged, List<Keyed> now) {
        if (now.stream().anyMatch(forecast -> forecast.key.equals(judged.key))) {
            return Optional.empty();
        }
        return now.stream()
                .filter(forecast -> 2 * judged.common(forecast) > judged.span.length())
                .max(Comparator.comparingInt((Keyed forecast) -> judged.common(forecast))
                        .thenComparing(forecast -> -forecast.span.length()));
    }

    private List<Keyed> keyed(String where, long version) throws SQLException {
        return sql.all(
                "SELECT id, key, span FROM forecast" + where + " ORDER BY id",
                row -> new Keyed(row.getLong(1), row.getString(2), Objects.requireNonNull(Json.span(row.getString(3)))),
                version);
    }
}
