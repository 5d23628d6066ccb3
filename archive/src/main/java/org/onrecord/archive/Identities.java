package org.onrecord.archive;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was decided by hand about who is who. Nothing of it is forgotten: an undone decision stays, with the time of its
 * undoing. For one thread.
 */
final class Identities {
    private final Sql sql;
    private final Statements statements;
    private final Outlooks outlooks;

    Identities(Sql sql) {
        this.sql = sql;
        this.statements = new Statements(sql);
        this.outlooks = new Outlooks(sql);
    }

    /** From now on, whatever {@code other} says is said by {@code person}. */
    long merge(long person, long other, Instant at) throws SQLException {
        return sql.inTransaction(() -> {
            long change = sql.insert(
                    "INSERT INTO identity_change (kind, person, other, at) VALUES ('MERGE', ?, ?, ?)",
                    person,
                    other,
                    at.toString());
            replayMerges();
            speakAgain();
            return change;
        });
    }

    /** In some articles, who is called by the name of {@code person} is somebody else, who is new. */
    String split(long person, List<Long> articles, Instant at) throws SQLException {
        return sql.inTransaction(() -> {
            long other = sql.insert(
                    "INSERT INTO person (key, name, kind) SELECT key || '~' || (SELECT max(id) + 1 FROM person), name, kind"
                            + " FROM person WHERE id = ?",
                    person);
            long change = sql.insert(
                    "INSERT INTO identity_change (kind, person, other, at) VALUES ('SPLIT', ?, ?, ?)",
                    person,
                    other,
                    at.toString());
            sql.update(
                    "INSERT INTO person_name (name, person) SELECT name, ? FROM person_name WHERE person = ?",
                    other,
                    person);
            for (long article : articles) {
                sql.update("INSERT INTO split_article (change, article) VALUES (?, ?)", change, article);
                move(article, person, other);
            }
            speakAgain();
            return sql.one("SELECT key FROM person WHERE id = ?", row -> row.getString(1), other)
                    .orElseThrow();
        });
    }

    /** Takes the last decision back that is not undone yet, and says what it was; empty where there is none. */
    Optional<String> undo(Instant at) throws SQLException {
        return sql.inTransaction(() -> {
            Optional<Long> last = sql.one(
                    "SELECT id FROM identity_change WHERE undone_at IS NULL ORDER BY id DESC LIMIT 1",
                    row -> row.getLong(1));
            if (last.isEmpty()) {
                return Optional.empty();
            }
            sql.update("UPDATE identity_change SET undone_at = ? WHERE id = ?", at.toString(), last.get());
            moveBack(last.get());
            replayMerges();
            speakAgain();
            return sql.one(
                    "SELECT CASE c.kind WHEN 'MERGE' THEN 'that ' || o.key || ' is ' || p.key"
                            + " ELSE 'that ' || o.key || ' is not ' || p.key END FROM identity_change c"
                            + " JOIN person p ON p.id = c.person JOIN person o ON o.id = c.other WHERE c.id = ?",
                    row -> row.getString(1),
                    last.get());
        });
    }

    /** Whoever was ever merged or split may speak as somebody else now. */
    private void speakAgain() throws SQLException {
        List<Long> persons = sql.all(
                "SELECT person FROM identity_change UNION SELECT other FROM identity_change", row -> row.getLong(1));
        statements.speakAgain(persons);
        outlooks.holdAgain(persons);
    }

    private void move(long article, long from, long to) throws SQLException {
        sql.update(
                "UPDATE speaker SET person = ? WHERE person = ? AND version IN (SELECT id FROM version WHERE article = ?)",
                to,
                from,
                article);
    }

    private void moveBack(long change) throws SQLException {
        sql.update(
                "UPDATE speaker SET person = (SELECT person FROM identity_change WHERE id = ?)"
                        + " WHERE person = (SELECT other FROM identity_change WHERE id = ? AND kind = 'SPLIT')",
                change,
                change);
    }

    /** Merges follow one another: who was merged into somebody who is then merged himself goes with him. */
    private void replayMerges() throws SQLException {
        sql.update("UPDATE person SET merged = NULL WHERE merged IS NOT NULL");
        for (long[] merge : sql.all(
                "SELECT person, other FROM identity_change WHERE kind = 'MERGE' AND undone_at IS NULL ORDER BY id",
                row -> new long[] {row.getLong(1), row.getLong(2)})) {
            long into = sql.one("SELECT coalesce(merged, id) FROM person WHERE id = ?", row -> row.getLong(1), merge[0])
                    .orElseThrow();
            sql.update(
                    "UPDATE person SET merged = ? WHERE (id = ? OR merged = ?) AND id <> ?",
                    into,
                    merge[1],
                    merge[1],
                    into);
        }
    }
}
