package org.onrecord.archive;

import java.sql.SQLException;
import java.util.List;

/** Keeps the tables through which the ledger looks, {@code outlook} and {@code held}, true to the others. For one thread. */
final class Outlooks {
    /** Sorts behind all days. */
    static final String NO_DAY = "~";

    private static final String IN_STORY =
            " JOIN article ON article.current = f.version WHERE article.story = ? AND f.original";

    private static final String SHOW = """
            INSERT OR IGNORE INTO outlook (forecast, due, publisher, kind, confidence)
            SELECT f.id, coalesce(f.due_to, '~'), v.publisher, f.kind, min(f.confidence, coalesce(s.confidence, 1))
            FROM forecast f JOIN version v ON v.id = f.version
            LEFT JOIN attribution s ON s.version = f.version AND s.local = f.attribution""";

    private static final String HOLD = """
            INSERT OR IGNORE INTO held (person, forecast)
            SELECT coalesce(p.merged, p.id), o.forecast
            FROM outlook o JOIN forecast f ON f.id = o.forecast, json_each(f.holder) h
            JOIN speaker s ON s.version = f.version AND s.local = h.value JOIN person p ON p.id = s.person WHERE""";

    private final Sql sql;

    Outlooks(Sql sql) {
        this.sql = sql;
    }

    /** Shows what counts of a story, and hides its copies. */
    void show(long story) throws SQLException {
        sql.update(
                "DELETE FROM outlook WHERE forecast IN (SELECT f.id FROM forecast f" + IN_STORY + " IS NOT NULL)",
                story);
        sql.update(SHOW + IN_STORY + " IS NULL", story);
        sql.update(HOLD + " o.forecast IN (SELECT f.id FROM forecast f" + IN_STORY + " IS NULL)", story);
    }

    /** Hides a version, which is its article's newest no more. */
    void hide(long version) throws SQLException {
        sql.update("DELETE FROM outlook WHERE forecast IN (SELECT id FROM forecast WHERE version = ?)", version);
    }

    /** Gives what some hold to those who they are after a merge, a split, or its undoing. */
    void holdAgain(List<Long> persons) throws SQLException {
        for (long person : persons) {
            sql.update("DELETE FROM held WHERE person = ?", person);
        }
        for (long person : persons) {
            sql.update(HOLD + " p.id = ?", person);
        }
    }
}
