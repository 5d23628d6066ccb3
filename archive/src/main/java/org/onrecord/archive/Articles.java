package org.onrecord.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Metadata;

/**
 * The articles of an archive: all of them, and one by one with their versions and the copies of their stories. Got by {@link Archive#articles}, and like it
 * for one thread; each method throws an {@link ArchiveException} if the file cannot be used.
 */
public final class Articles {
    private static final String METADATA = "title, byline, publisher, published, modified, address, language";

    private static final String LISTED = """
        SELECT a.identity, v.title, v.byline, v.publisher, v.published, v.modified, v.address, v.language,
        (SELECT count(*) FROM attribution t WHERE t.version = v.id AND t.type = 'COMMUNICATION'),
        (SELECT count(DISTINCT s.speaker) FROM attribution t JOIN attribution_speaker s ON s.attribution = t.id
         AND s.candidate IS NULL WHERE t.version = v.id AND t.type = 'COMMUNICATION'),
        (SELECT count(*) FROM version other WHERE other.article = a.id),
        (SELECT count(*) FROM article other WHERE other.story = a.story AND other.id <> a.id)
        FROM version v JOIN article a ON a.id = v.article WHERE v.id = ?\
        """;

    private static final String CURRENT = " FROM article a CROSS JOIN version v ON v.id = a.current";

    private final Database database;
    private final Sql sql;
    private final StoredAnalyses analyses;
    private final Search search;
    private final Ledger ledger;

    Articles(Database database, Sql sql, StoredAnalyses analyses, Search search, Ledger ledger) {
        this.database = database;
        this.sql = sql;
        this.analyses = analyses;
        this.search = search;
        this.ledger = ledger;
    }

    /** A page of articles, the newest first, those without a date last. */
    public List<ListedArticle> newest(ArticleQuery query, int offset, int limit) {
        Conditions conditions = conditions(query);
        List<@Nullable Object> arguments = new ArrayList<>(conditions.arguments);
        arguments.add(limit);
        arguments.add(offset);
        return database.asked(() -> {
            List<ListedArticle> found = new ArrayList<>();
            for (long version : sql.all(
                    "SELECT v.id FROM version v CROSS JOIN article a ON a.id = v.article AND a.current = v.id"
                            + conditions.where() + " ORDER BY v.published DESC, v.id DESC LIMIT ? OFFSET ?",
                    row -> row.getLong(1),
                    arguments.toArray())) {
                found.addAll(sql.all(LISTED, Articles::listed, version));
            }
            return found;
        });
    }

    /** How many articles there are. */
    public long count(ArticleQuery query) {
        Conditions conditions = conditions(query);
        return database.asked(() -> sql.one(
                        "SELECT count(*)" + CURRENT + conditions.where(),
                        row -> row.getLong(1),
                        conditions.arguments.toArray())
                .orElseThrow());
    }

    /**
     * Hands on one article after the other, in the order in which they were first kept, and holds none. All of them, and what
     * the taker asks of this archive meanwhile, are as they were when the first was handed on, whatever others write; until the
     * end that stays in SQLite's log beside the file.
     */
    public void forEach(ArticleQuery query, Consumer<ArchivedArticle> taker) {
        Conditions conditions = conditions(query);
        database.asked(() -> sql.atOneMoment(() -> {
            sql.forEach(
                    "SELECT a.identity, v.id, v.model" + CURRENT + conditions.where() + " ORDER BY a.id",
                    this::archived,
                    taker,
                    conditions.arguments.toArray());
            return true;
        }));
    }

    private ArchivedArticle archived(ResultSet row) throws SQLException {
        long version = row.getLong(2);
        return new ArchivedArticle(
                row.getString(1),
                version,
                row.getString(3),
                analyses.of(version).orElseThrow());
    }

    private static Conditions conditions(ArticleQuery query) {
        Conditions conditions = new Conditions();
        conditions.addIf(query.publisher() != null, "v.publisher = ? COLLATE NOCASE", query.publisher());
        conditions.addIf(query.since() != null, "v.published >= ?", query.since());
        conditions.addIf(query.until() != null, "v.published < ? || '~'", query.until());
        return conditions;
    }

    private static ListedArticle listed(ResultSet row) throws SQLException {
        return new ListedArticle(
                row.getString(1), metadata(row), row.getInt(9), row.getInt(10), row.getInt(11), row.getInt(12));
    }

    /** The versions of an article, the oldest first; none where there is no such article. */
    public List<ArticleVersion> versions(String identity) {
        return database.asked(() -> sql.all(
                "SELECT " + METADATA + ", id, number, read_at, model FROM version"
                        + " WHERE article = (SELECT id FROM article WHERE identity = ?) ORDER BY number",
                row -> new ArticleVersion(
                        row.getLong("id"),
                        row.getInt("number"),
                        metadata(row),
                        Instant.parse(row.getString("read_at")),
                        row.getString("model")),
                identity));
    }

    /** The analysis of a version, by its {@link ArticleVersion#id}. */
    public Optional<Analysis> analysis(long version) {
        return database.asked(() -> analyses.of(version));
    }

    /** All that is said, thought or wanted in a version, in the order of the text, as a search would find it. */
    public List<FoundStatement> statements(long version) {
        return database.asked(() -> search.of(version));
    }

    /** What the ledger has of a version's forecasts, by their ids in its analysis; nothing of what no newest version has. */
    public Map<String, FoundForecast> forecasts(long version) {
        return database.asked(() -> {
            Map<String, FoundForecast> forecasts = new LinkedHashMap<>();
            for (Named named : sql.all(
                    "SELECT local, key FROM forecast WHERE version = ? ORDER BY id",
                    row -> new Named(row.getString(1), row.getString(2)),
                    version)) {
                ledger.get(named.key).ifPresent(forecast -> forecasts.put(named.local, forecast));
            }
            return forecasts;
        });
    }

    private record Named(String local, String key) {}

    /** The other articles of an article's story, in the order in which they were kept. */
    public List<ArticleCopy> copies(String identity) {
        return database.asked(() -> sql.all(
                "SELECT " + METADATA + ", c.identity, c.id = c.story AS is_first FROM article a"
                        + " JOIN article c ON c.story = a.story AND c.id <> a.id JOIN version v ON v.id = c.current"
                        + " WHERE a.identity = ? ORDER BY c.id",
                row -> new ArticleCopy(row.getString("identity"), metadata(row), row.getBoolean("is_first")),
                identity));
    }

    private static Metadata metadata(ResultSet row) throws SQLException {
        return new Metadata(
                row.getString("title"),
                row.getString("byline"),
                row.getString("publisher"),
                row.getString("published"),
                row.getString("modified"),
                row.getString("address"),
                row.getString("language"));
    }
}
