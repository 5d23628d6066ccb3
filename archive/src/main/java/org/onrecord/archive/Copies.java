package org.onrecord.archive;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which statements, or forecasts, are the same words in another copy of the same story, so that they count once: the one
 * in the first article is the original, the others name it. What stands in versions that are not the newest neither counts nor
 * is an original. For one thread.
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

    private record Row(long id, long article, long hash, long original) {}

    /** Gives what stands in a story the originals. */
    void mark(long story) throws SQLException {
        Map<Long, Row> firsts = new HashMap<>();
        for (Row row : rows(story)) {
            Row first = firsts.computeIfAbsent(row.hash, hash -> row);
            long original = first.article == row.article ? 0 : first.id;
            if (original != row.original) {
                sql.update("UPDATE " + table + " SET original = nullif(?, 0) WHERE id = ?", original, row.id);
            }
        }
    }

    /** Of the newest versions, in the order of the articles. */
    private List<Row> rows(long story) throws SQLException {
        return sql.all(
                "SELECT s.id, a.id, s.words_hash, coalesce(s.original, 0) FROM article a JOIN " + table
                        + " s ON s.version = a.current WHERE a.story = ? ORDER BY a.id, s.id",
                row -> new Row(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                story);
    }

    /** Takes what stands in a version out of the originals and the copies; its story has to be marked again. */
    void release(long version) throws SQLException {
        sql.update(
                "UPDATE " + table + " SET original = NULL WHERE original IN (SELECT id FROM " + table
                        + " WHERE version = ?1) OR (version = ?1 AND original IS NOT NULL)",
                version);
    }

    /** The same for words that differ in case, marks and spaces alone. */
    static long hash(String words) {
        return ByteBuffer.wrap(WordsDigest.sha256(WordsDigest.plain(words))).getLong();
    }
}
