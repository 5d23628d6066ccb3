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
 * Tells which statements are the same words in another copy of the same story, so that they count once: one of them is the
 * original, the others name it. Statements of versions that are not the newest neither count nor are originals. For one
 * thread.
 */
final class Copies {
    private final Sql sql;

    Copies(Sql sql) {
        this.sql = sql;
    }

    /** Gives the statements of a version, which is its article's newest, their originals. */
    void mark(long version) throws SQLException {
        for (long statement :
                sql.all("SELECT id FROM attribution WHERE version = ? ORDER BY id", row -> row.getLong(1), version)) {
            Optional<Long> original = original(statement);
            if (original.isPresent()) {
                sql.update("UPDATE attribution SET original = ? WHERE id = ?", original.get(), statement);
            }
        }
    }

    /** Lets others take the place of a version's statements, which count no more. */
    void release(long version) throws SQLException {
        List<Long> originals = sql.all(
                "SELECT DISTINCT o.id FROM attribution o JOIN attribution c ON c.original = o.id WHERE o.version = ?",
                row -> row.getLong(1),
                version);
        for (long original : originals) {
            long heir = sql.one("SELECT min(id) FROM attribution WHERE original = ?", row -> row.getLong(1), original)
                    .orElseThrow();
            sql.update("UPDATE attribution SET original = ? WHERE original = ?", heir, original);
            sql.update("UPDATE attribution SET original = NULL WHERE id = ?", heir);
        }
        sql.update("UPDATE attribution SET original = NULL WHERE version = ?", version);
    }

    private Optional<Long> original(long statement) throws SQLException {
        return sql.one(
                "SELECT other.id FROM attribution own JOIN version ownv ON ownv.id = own.version"
                        + " JOIN article owna ON owna.id = ownv.article"
                        + " JOIN attribution other ON other.words_hash = own.words_hash AND other.original IS NULL"
                        + " JOIN version v ON v.id = other.version"
                        + " JOIN article a ON a.id = v.article AND a.current = v.id AND a.story = owna.story"
                        + " WHERE own.id = ? AND other.version <> own.version ORDER BY other.id LIMIT 1",
                row -> row.getLong(1),
                statement);
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
