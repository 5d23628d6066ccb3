package org.onrecord.archive;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.Article;
import org.onrecord.story.Kept;
import org.onrecord.story.Sketch;

/**
 * Finds the story of which an article is a copy, among all articles that are kept, in a time that does not grow with the number
 * of its copies: it is compared with the first {@value Sketch#MOST_OF_A_BAND} of each band. For one thread.
 */
final class StoryShelf {
    static final String SHARING =
            "SELECT article FROM band WHERE value = ? AND article <> ? ORDER BY article LIMIT " + Sketch.MOST_OF_A_BAND;

    /** By value first, as the table is sorted: to look for an article alone would read every band that is kept. */
    static final String FORGET = "DELETE FROM band WHERE value = ? AND article = ?";

    private final Sql sql;

    StoryShelf(Sql sql) {
        this.sql = sql;
    }

    /** Keeps an article's sketch, and returns the first article of its story, which may be itself. */
    long place(long article, Article text) throws SQLException {
        Sketch sketch = Sketch.of(text);
        Set<Long> candidates = new TreeSet<>();
        for (long band : sketch.bands()) {
            candidates.addAll(sql.all(SHARING, row -> row.getLong(1), band, article));
        }
        List<Kept> kept = new ArrayList<>();
        for (long candidate : candidates) {
            kept.addAll(kept(candidate));
        }
        keep(article, sketch);
        return Kept.original(sketch, kept)
                .map(original -> Long.parseLong(original.story()))
                .orElse(article);
    }

    private List<Kept> kept(long candidate) throws SQLException {
        return sql.all(
                "SELECT article.story, own.bytes, first.bytes FROM article"
                        + " JOIN sketch own ON own.article = article.id JOIN sketch first ON first.article = article.story"
                        + " WHERE article.id = ?",
                row -> new Kept(row.getString(1), Sketch.fromBytes(row.getBytes(2)), Sketch.fromBytes(row.getBytes(3))),
                candidate);
    }

    private void keep(long article, Sketch sketch) throws SQLException {
        forget(article);
        sql.update("INSERT OR REPLACE INTO sketch (article, bytes) VALUES (?, ?)", article, sketch.toBytes());
        for (long band : sketch.bands()) {
            sql.update("INSERT OR IGNORE INTO band (value, article) VALUES (?, ?)", band, article);
        }
    }

    /** Of an older version, if there is one. */
    private void forget(long article) throws SQLException {
        List<Sketch> before = sql.all(
                "SELECT bytes FROM sketch WHERE article = ?", row -> Sketch.fromBytes(row.getBytes(1)), article);
        for (Sketch sketch : before) {
            for (long band : sketch.bands()) {
                sql.update(FORGET, band, article);
            }
        }
    }
}
