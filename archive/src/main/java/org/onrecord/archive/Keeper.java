package org.onrecord.archive;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.Metadata;

/** Puts analysed articles into the archive, each in one transaction. For one thread. */
final class Keeper {
    private final Sql sql;
    private final AnalysisRows rows;
    private final StoryShelf stories;
    private final List<Copies> copies;
    private final JudgedForecasts judged;
    private final Statements statements;
    private final Outlooks outlooks;

    Keeper(Sql sql) {
        this.sql = sql;
        this.rows = new AnalysisRows(sql);
        this.stories = new StoryShelf(sql);
        this.copies = List.of(Copies.ofStatements(sql), Copies.ofForecasts(sql));
        this.judged = new JudgedForecasts(sql);
        this.statements = new Statements(sql);
        this.outlooks = new Outlooks(sql);
    }

    Arrival keep(Analysis analysis, Origin origin) throws SQLException {
        return sql.inTransaction(() -> {
            String identity = identity(analysis.article());
            Optional<Long> known =
                    sql.one("SELECT id FROM article WHERE identity = ?", row -> row.getLong(1), identity);
            if (keptAs(analysis.article(), origin.bytesSha256()).isPresent()) {
                return Arrival.KNOWN;
            }
            long article =
                    known.isPresent() ? known.get() : sql.insert("INSERT INTO article (identity) VALUES (?)", identity);
            Optional<Place> before = place(article);
            if (before.isPresent()) {
                release(before.get().version);
            }
            long version = insert(article, analysis.article(), origin);
            rows.insert(new AnalysisRows.Place(article, version, identity), analysis);
            long story = stories.place(article, analysis.article());
            sql.update("UPDATE article SET current = ?, story = ? WHERE id = ?", version, story, article);
            mark(story);
            if (before.isPresent() && before.get().story != story) {
                mark(before.get().story);
            }
            return known.isPresent() ? Arrival.NEW_VERSION : Arrival.NEW;
        });
    }

    /** The newest version of an article, and its story. */
    private record Place(long version, long story) {}

    private Optional<Place> place(long article) throws SQLException {
        return sql.one(
                "SELECT current, story FROM article WHERE id = ? AND current IS NOT NULL",
                row -> new Place(row.getLong(1), row.getLong(2)),
                article);
    }

    /** Puts another analysis in the place of a version's; the text stays. */
    void replace(long version, Analysis analysis, String model) throws SQLException {
        sql.inTransaction(() -> {
            List<JudgedForecasts.Keyed> before = judged.of(version);
            release(version);
            rows.remove(version);
            rows.insert(placeOf(version), analysis);
            judged.handOver(before, version);
            mark(sql.one(
                            "SELECT story FROM version v JOIN article a ON a.id = v.article WHERE v.id = ?",
                            row -> row.getLong(1),
                            version)
                    .orElseThrow());
            return sql.update("UPDATE version SET model = ? WHERE id = ?", model, version);
        });
    }

    private AnalysisRows.Place placeOf(long version) throws SQLException {
        return sql.one(
                        "SELECT a.id, a.identity FROM version v JOIN article a ON a.id = v.article WHERE v.id = ?",
                        row -> new AnalysisRows.Place(row.getLong(1), version, row.getString(2)),
                        version)
                .orElseThrow();
    }

    private void mark(long story) throws SQLException {
        for (Copies kind : copies) {
            kind.mark(story);
        }
        statements.show(story);
        outlooks.show(story);
    }

    private void release(long version) throws SQLException {
        statements.hide(version);
        outlooks.hide(version);
        for (Copies kind : copies) {
            kind.release(version);
        }
    }

    /** What makes an article the same when it is read again. */
    static String identity(Article article) {
        String address = article.metadata().address();
        return address == null ? article.uri() : address;
    }

    /** The identity of the article in which a text is kept already: itself, or one read from the same bytes in another place. */
    Optional<String> keptAs(Article article, @Nullable String bytesSha256) throws SQLException {
        Optional<String> itself = kept("a.identity = ?", identity(article), article);
        return itself.isPresent() ? itself : kept("v.bytes_sha256 = ?", bytesSha256, article);
    }

    private Optional<String> kept(String where, @Nullable Object value, Article text) throws SQLException {
        return sql.one(
                "SELECT a.identity FROM version v JOIN article a ON a.id = v.article WHERE v.text_sha256 = ? AND "
                        + where,
                row -> row.getString(1),
                text.id(),
                value);
    }

    private long insert(long article, Article text, Origin origin) throws SQLException {
        Metadata metadata = text.metadata();
        return sql.insert(
                "INSERT INTO version (article, number, text_sha256, bytes_sha256, uri, title, byline, publisher, published,"
                        + " modified, address, language, text, provenance, markup, read_at, model) VALUES (?,"
                        + " (SELECT count(*) + 1 FROM version WHERE article = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                article,
                article,
                text.id(),
                origin.bytesSha256(),
                text.uri(),
                metadata.title(),
                metadata.byline(),
                metadata.publisher(),
                metadata.published(),
                metadata.modified(),
                metadata.address(),
                metadata.language(),
                text.text(),
                Json.provenance(text.provenance()),
                Json.markup(text.markup()),
                origin.readAt().toString(),
                origin.model());
    }
}
