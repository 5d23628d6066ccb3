package org.onrecord.archive;

import java.sql.SQLException;
import java.util.List;

/** Keeps the tables through which a search looks, {@code statement} and {@code spoken}, true to the others. For one thread. */
final class Statements {
    private static final String IN_STORY =
            " JOIN article ON article.current = a.version WHERE article.story = ? AND a.original";

    private static final String SHOW = """
            INSERT OR IGNORE INTO statement (attribution, type, published, publisher, kind, determinacy, stance, confidence, length)
            SELECT a.id, a.type, coalesce(v.published, ''), v.publisher, a.kind, a.determinacy, a.stance, a.confidence,
            length(a.words)
            FROM attribution a JOIN version v ON v.id = a.version""";

    private static final String SPEAK = """
            INSERT OR IGNORE INTO spoken (person, type, published, attribution)
            SELECT coalesce(p.merged, p.id), t.type, t.published, t.attribution
            FROM statement t JOIN attribution_speaker s ON s.attribution = t.attribution AND s.candidate IS NULL
            JOIN speaker ON speaker.id = s.speaker JOIN person p ON p.id = speaker.person WHERE """;

    private final Sql sql;

    Statements(Sql sql) {
        this.sql = sql;
    }

    /** Shows what counts of a story, and hides its copies. */
    void show(long story) throws SQLException {
        sql.update(
                "DELETE FROM statement WHERE attribution IN (SELECT a.id FROM attribution a" + IN_STORY
                        + " IS NOT NULL)",
                story);
        sql.update(SHOW + IN_STORY + " IS NULL", story);
        sql.update(SPEAK + " t.attribution IN (SELECT a.id FROM attribution a" + IN_STORY + " IS NULL)", story);
    }

    /** Hides a version, which is its article's newest no more. */
    void hide(long version) throws SQLException {
        sql.update(
                "DELETE FROM statement WHERE attribution IN (SELECT id FROM attribution WHERE version = ?)", version);
    }

    /** Gives what some speak to those who they are after a merge, a split, or its undoing. */
    void speakAgain(List<Long> persons) throws SQLException {
        for (long person : persons) {
            sql.update("DELETE FROM spoken WHERE person = ?", person);
        }
        for (long person : persons) {
            sql.update(SPEAK + " p.id = ?", person);
        }
    }
}
