package org.onrecord.archive;

import java.time.Instant;
import java.util.Optional;

/**
 * What an archive remembers of watched feeds and their links. Got by {@link Archive#feeds}, and like it for one thread; each method
 * throws an {@link ArchiveException} if the file cannot be used.
 */
public final class Feeds {
    private final Database database;
    private final Sql sql;

    Feeds(Database database, Sql sql) {
        this.database = database;
        this.sql = sql;
    }

    /** What is remembered of a feed; empty if nothing is. */
    public Optional<Feed> feed(String address) {
        return database.asked(() -> sql.one(
                "SELECT address, etag, last_modified, failures, not_before FROM feed WHERE address = ?",
                row -> new Feed(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        Instant.parse(row.getString(5))),
                address));
    }

    /** Remembers a feed, in the place of what was remembered before. */
    public void keep(Feed feed) {
        database.asked(() -> sql.update(
                "INSERT OR REPLACE INTO feed (address, etag, last_modified, failures, not_before) VALUES (?, ?, ?, ?, ?)",
                feed.address(),
                feed.etag(),
                feed.lastModified(),
                feed.failures(),
                feed.notBefore().toString()));
    }

    /** Whether the page to which a feed links is kept as an article, or known to give none. */
    public boolean isDone(String link) {
        return database.asked(() -> sql.one(
                        "SELECT 1 FROM feed_link WHERE address = ? AND done = 1"
                                + " UNION ALL SELECT 1 FROM article WHERE identity = ?",
                        row -> true,
                        link,
                        link)
                .isPresent());
    }

    /** Remembers that a page to which a feed links is kept, or gives no article. */
    public void done(String link) {
        database.asked(() -> sql.update(
                "INSERT INTO feed_link (address, failures, done) VALUES (?, 0, 1)"
                        + " ON CONFLICT (address) DO UPDATE SET done = 1",
                link));
    }

    /** Counts one more time that a page to which a feed links could not be had; how often that was so. */
    public int failedAgain(String link) {
        return database.asked(() -> sql.inTransaction(() -> {
            sql.update(
                    "INSERT INTO feed_link (address, failures, done) VALUES (?, 1, 0)"
                            + " ON CONFLICT (address) DO UPDATE SET failures = failures + 1",
                    link);
            return sql.one("SELECT failures FROM feed_link WHERE address = ?", row -> row.getInt(1), link)
                    .orElseThrow();
        }));
    }
}
