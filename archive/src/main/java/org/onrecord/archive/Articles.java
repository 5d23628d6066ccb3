package org.onrecord.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.Metadata;

/** The articles of an archive. For one thread. */
public final class Articles {
    private static final String LISTED = """
        SELECT a.identity, v.title, v.byline, v.publisher, v.published, v.modified, v.address, v.language,
        (SELECT count(*) FROM attribution t WHERE t.version = v.id AND t.type = 'COMMUNICATION'),
        (SELECT count(DISTINCT s.speaker) FROM attribution t JOIN attribution_speaker s ON s.attribution = t.id
         AND s.candidate IS NULL WHERE t.version = v.id AND t.type = 'COMMUNICATION'),
        (SELECT count(*) FROM version other WHERE other.article = a.id),
        (SELECT count(*) FROM article other WHERE other.story = a.story AND other.id <> a.id)
        FROM version v JOIN article a ON a.id = v.article WHERE v.id = ?\
        """;

    private final Database database;
    private final Sql sql;

    Articles(Database database, Sql sql) {
        this.database = database;
        this.sql = sql;
    }

    /** A page of articles, the newest first, those without a date last. */
    public List<ListedArticle> newest(ArticleQuery query, int offset, int limit) {
        Conditions conditions = new Conditions();
        conditions.addIf(query.publisher() != null, "v.publisher = ? COLLATE NOCASE", query.publisher());
        conditions.addIf(query.since() != null, "v.published >= ?", query.since());
        conditions.addIf(query.until() != null, "v.published < ? || '~'", query.until());
        List<@Nullable Object> arguments = new ArrayList<>(conditions.arguments);
        arguments.add(limit);
        arguments.add(offset);
        try {
            List<ListedArticle> found = new ArrayList<>();
            for (long version : sql.all(
                    "SELECT v.id FROM version v CROSS JOIN article a ON a.id = v.article AND a.current = v.id"
                            + conditions.where() + " ORDER BY v.published DESC, v.id DESC LIMIT ? OFFSET ?",
                    row -> row.getLong(1),
                    arguments.toArray())) {
                found.addAll(sql.all(LISTED, Articles::listed, version));
            }
            return found;
        } catch (SQLException e) {
            throw database.failed(e);
        }
    }

    private static ListedArticle listed(ResultSet row) throws SQLException {
        Metadata metadata = new Metadata(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8));
        return new ListedArticle(
                row.getString(1), metadata, row.getInt(9), row.getInt(10), row.getInt(11), row.getInt(12));
    }
}
