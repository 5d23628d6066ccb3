package org.onrecord.archive;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** What is remembered of watched feeds and their links. For one thread. */
final class FeedRows {
    private final Sql sql;

    FeedRows(Sql sql) {
        this.sql = sql;
    }

    Optional<Feed> feed(String address) throws SQLException {
        return sql.one(
                "SELECT address, etag, last_modified, failures, not_before FROM feed WHERE address = ?",
                row -> new Feed(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        Instant.parse(row.getString(5))),
                address);
    }

    int keep(Feed feed) throws SQLException {
        return sql.update(
                "INSERT OR REPLACE INTO feed (address, etag, last_modified, failures, not_before) VALUES (?, ?, ?, ?, ?)",
                feed.address(),
                feed.etag(),
                feed.lastModified(),
                feed.failures(),
                feed.notBefore().toString());
    }

    /** A link is done, too, where an article has it for its identity. */
    boolean isDone(String link) throws SQLException {
        return sql.one(
                        "SELECT 1 FROM feed_link WHERE address = ? AND done = 1"
                                + " UNION ALL SELECT 1 FROM article WHERE identity = ?",
                        row -> true,
                        link,
                        link)
                .isPresent();
    }

    int done(String link) throws SQLException {
        return sql.update(
                "INSERT INTO feed_link (address, failures, done) VALUES (?, 0, 1)"
                        + " ON CONFLICT (address) DO UPDATE SET done = 1",
                link);
    }

    int failedAgain(String link) throws SQLException {
        return sql.inTransaction(() -> {
            sql.update(
                    "INSERT INTO feed_link (address, failures, done) VALUES (?, 1, 0)"
                            + " ON CONFLICT (address) DO UPDATE SET failures = failures + 1",
                    link);
            return sql.one("SELECT failures FROM feed_link WHERE address = ?", row -> row.getInt(1), link)
                    .orElseThrow();
        });
    }
}
