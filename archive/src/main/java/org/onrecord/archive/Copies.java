package org.onrecord.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells which statements, or forecasts, are the same words in another copy of the same story, so that they count once: one of
 * them is the original, the others name it. What stands in versions that are not the newest neither counts nor is an original.
 * For one thread.
 */
final class Copies {
    private final Sql sql;
    private final String table;

    private Copies(Sql sql, String table) {
        this.sql = sql;
        this.table = table;
    }

    static Copies ofStatements(Sql sql) {
        return new Copies(sql, "attribution");
    }

    static Copies ofForecasts(Sql sql) {
        return new Copies(sql, "forecast");
    }

    /** Gives what stands in a version, which is its article's newest, the originals. */
    void mark(long version) throws SQLException {
        for (long copy : ids("SELECT id FROM %s WHERE version = ? ORDER BY id", version)) {
            Optional<Long> original = original(copy);
            if (original.isPresent()) {
                update("UPDATE %s SET original = ? WHERE id = ?", original.get(), copy);
            }
        }
    }

    /** Lets others take the place of what stands in a version and counts no more. */
    void release(long version) throws SQLException {
        for (long original :
                ids("SELECT DISTINCT o.id FROM %1$s o JOIN %1$s c ON c.original = o.id WHERE o.version = ?", version)) {
            long heir =
                    ids("SELECT min(id) FROM %s WHERE original = ?", original).get(0);
            update("UPDATE %s SET original = ? WHERE original = ?", heir, original);
            update("UPDATE %s SET original = NULL WHERE id = ?", heir);
        }
        update("UPDATE %s SET original = NULL WHERE version = ?", version);
    }

    private Optional<Long> original(long copy) throws SQLException {
        return ids("""
                SELECT other.id FROM %1$s own
                JOIN version own_version ON own_version.id = own.version
                JOIN article own_article ON own_article.id = own_version.article
                JOIN %1$s other ON other.words_hash = own.words_hash AND other.original IS NULL
                JOIN version v ON v.id = other.version
                JOIN article a ON a.id = v.article AND a.current = v.id AND a.story = own_article.story
                WHERE own.id = ? AND other.version <> own.version ORDER BY other.id LIMIT 1""", copy).stream().findFirst();
    }

    private List<Long> ids(String query, long argument) throws SQLException {
        return sql.all(query.formatted(table), row -> row.getLong(1), argument);
    }

    private void update(String statement, Long... arguments) throws SQLException {
        sql.update(statement.formatted(table), (Object[]) arguments);
    }

    /** The same for words that differ in case, marks and spaces alone. */
    static long hash(String words) {
        String plain = words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(plain.getBytes(UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
