package org.onrecord.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.Attribution;
import org.onrecord.Metadata;
import org.onrecord.Speaker;
import org.onrecord.Stance;

/** Finds statements of the newest versions, those in one story once. For one thread. */
final class Search {
    /** So many of the newest that have the words are put in order by likeness: bm25 reads each, and some words are everywhere. */
    private static final int MOST_RANKED = 2_000;

    /**
     * bm25 takes a statement of nothing but the word for the likest of all, but it says the least. Half of the likeness is left
     * at so many characters.
     */
    private static final String LIKENESS = "bm25(statement_words, 1.0, 0.0) * t.length / (t.length + 40.0)";

    private static final String WITH_WORDS =
            " FROM statement_words CROSS JOIN statement t ON t.attribution = statement_words.rowid";

    private static final String STATEMENT =
            "SELECT a.id, article.identity, a.local, v.title, v.byline, v.publisher, v.published, v.modified,"
                    + " v.address, v.language, a.words, a.kind, a.type, a.determinacy, a.stance, a.confidence,"
                    + " first.identity, a.stance_confidence FROM attribution a JOIN version v ON v.id = a.version JOIN article ON article.id ="
                    + " v.article LEFT JOIN article first ON first.id = article.story AND first.id <> article.id WHERE"
                    + " a.id = ?";

    private final Sql sql;

    Search(Sql sql) {
        this.sql = sql;
    }

    /** A page of what is found: by likeness to the words if there are some, else the newest first. */
    List<FoundStatement> find(StatementQuery query, int offset, int limit) throws SQLException {
        if (query.words() == null) {
            return dated(query, "DESC", null, offset, limit);
        }
        Conditions conditions = new Conditions();
        if (!withWords(query, conditions)) {
            return List.of();
        }
        String found = "SELECT id FROM (SELECT t.attribution AS id, " + LIKENESS + " AS likeness" + WITH_WORDS
                + conditions.where() + " ORDER BY statement_words.rowid DESC LIMIT ?)"
                + " ORDER BY likeness, id DESC LIMIT ? OFFSET ?";
        conditions.arguments.add(Math.max(MOST_RANKED, offset + limit));
        return select(found, conditions, limit, offset);
    }

    /** Those behind a statement, the newest first, whatever the words are like: to read all of them part by part. */
    List<FoundStatement> behind(StatementQuery query, @Nullable FoundStatement last, int limit) throws SQLException {
        if (query.words() == null) {
            return dated(query, "DESC", last, 0, limit);
        }
        Conditions conditions = new Conditions();
        conditions.addIf(last != null, "statement_words.rowid < ?", last == null ? 0 : last.id());
        if (!withWords(query, conditions)) {
            return List.of();
        }
        String found = "SELECT t.attribution" + WITH_WORDS + conditions.where()
                + " ORDER BY statement_words.rowid DESC LIMIT ? OFFSET ?";
        return select(found, conditions, limit, 0);
    }

    /** False where nothing can be found: there is no word among the words, or nobody is called like the speaker. */
    private boolean withWords(StatementQuery query, Conditions conditions) throws SQLException {
        String match = MatchExpression.of(String.valueOf(query.words()));
        if (match.isEmpty()) {
            return false;
        }
        if (query.speaker() == null) {
            conditions.add("statement_words MATCH ?", match);
        } else {
            List<Long> persons = persons(query.speaker());
            if (persons.isEmpty()) {
                return false;
            }
            conditions.add("statement_words MATCH ?", "(" + match + ") AND " + new Voices(sql).of(persons));
            conditions.add(
                    "EXISTS (SELECT 1 FROM spoken s WHERE s.person IN " + Conditions.in(persons)
                            + " AND s.type = t.type AND s.published = t.published AND s.attribution = t.attribution)",
                    persons.toArray());
        }
        filter(query, conditions);
        return true;
    }

    /** All of a version, in the order of its text. */
    List<FoundStatement> of(long version) throws SQLException {
        List<FoundStatement> found = new ArrayList<>();
        for (long id :
                sql.all("SELECT id FROM attribution WHERE version = ? ORDER BY id", row -> row.getLong(1), version)) {
            found.addAll(sql.all(STATEMENT, this::statement, id));
        }
        return found;
    }

    private List<FoundStatement> dated(
            StatementQuery query, String direction, @Nullable FoundStatement behind, int offset, int limit)
            throws SQLException {
        Conditions conditions = new Conditions();
        String tables = "statement t";
        String dated = "t";
        if (query.speaker() != null) {
            tables = "spoken s CROSS JOIN statement t ON t.attribution = s.attribution";
            dated = "s";
            List<Long> persons = persons(query.speaker());
            conditions.add("s.person IN " + Conditions.in(persons), persons.toArray());
            conditions.add("s.type = ?", type(query));
        }
        filter(query, conditions);
        if (behind != null) {
            String published = behind.metadata().published();
            conditions.add(
                    "(%1$s.published, %1$s.attribution) < (?, ?)".formatted(dated),
                    published == null ? "" : published,
                    behind.id());
        }
        String order = " ORDER BY %1$s.published %2$s, %1$s.attribution %2$s".formatted(dated, direction);
        String found = "SELECT t.attribution FROM " + tables + conditions.where() + order + " LIMIT ? OFFSET ?";
        return select(found, conditions, limit, offset);
    }

    /** The statements of a query for ids, in its order. */
    private List<FoundStatement> select(String ids, Conditions conditions, int limit, int offset) throws SQLException {
        List<@Nullable Object> arguments = new ArrayList<>(conditions.arguments);
        arguments.add(limit);
        arguments.add(offset);
        List<FoundStatement> found = new ArrayList<>();
        for (long id : sql.all(ids, row -> row.getLong(1), arguments.toArray())) {
            found.addAll(sql.all(STATEMENT, this::statement, id));
        }
        return found;
    }

    private List<Long> persons(String name) throws SQLException {
        return sql.all(People.CALLED, row -> row.getLong(1), name, name);
    }

    /** The oldest dated one; null where there is none. */
    @Nullable
    FoundStatement first(StatementQuery query) throws SQLException {
        return one(query, "ASC");
    }

    /** The newest dated one; null where there is none. */
    @Nullable
    FoundStatement latest(StatementQuery query) throws SQLException {
        return one(query, "DESC");
    }

    private @Nullable FoundStatement one(StatementQuery query, String direction) throws SQLException {
        StatementQuery dated = query.since() == null ? query.withSince("0") : query;
        return dated(dated, direction, null, 0, 1).stream().findFirst().orElse(null);
    }

    private static void filter(StatementQuery query, Conditions conditions) {
        conditions.add("t.type = ?", type(query));
        conditions.addIf(query.publisher() != null, "t.publisher = ?", query.publisher());
        conditions.addIf(query.since() != null, "t.published >= ?", query.since());
        conditions.addIf(
                query.until() != null,
                "t.published <> '' AND t.published < ? || '~'", // a month ends behind its days
                query.until());
        conditions.addIf(query.kind() != null, "t.kind = ?", query.kind());
        conditions.addIf(query.determinacy() != null, "t.determinacy = ?", query.determinacy());
        conditions.addIf(query.stance() != null, "t.stance = ?", query.stance());
        conditions.addIf(query.leastConfidence() > 0, "t.confidence >= ?", query.leastConfidence());
    }

    private static Attribution.Type type(StatementQuery query) {
        return query.type() == null ? Attribution.Type.COMMUNICATION : query.type();
    }

    private List<NamedSpeaker> speakers(long statement) throws SQLException {
        return sql.all(
                "SELECT coalesce(whole.name, own.name, s.name, v.other), coalesce(whole.key, own.key) FROM"
                        + " attribution_speaker v LEFT JOIN speaker s ON s.id = v.speaker LEFT JOIN person own ON own.id ="
                        + " s.person LEFT JOIN person whole ON whole.id = own.merged WHERE v.attribution = ? AND"
                        + " v.candidate IS NULL ORDER BY v.position",
                row -> new NamedSpeaker(speaker(row.getString(1)), row.getString(2)),
                statement);
    }

    private List<String> copies(long statement) throws SQLException {
        return sql.all(
                "SELECT article.identity FROM attribution c JOIN article ON article.current = c.version"
                        + " WHERE c.original = ? ORDER BY c.id",
                row -> row.getString(1),
                statement);
    }

    private static String speaker(String name) {
        return name.equals(Speaker.WRITER) ? "the writer" : name.equals(Speaker.GENERIC) ? "anybody" : name;
    }

    private FoundStatement statement(ResultSet row) throws SQLException {
        Metadata metadata = new Metadata(
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10));
        return new FoundStatement(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                metadata,
                speakers(row.getLong(1)),
                row.getString(11),
                Attribution.Kind.valueOf(row.getString(12)),
                Attribution.Type.valueOf(row.getString(13)),
                Attribution.Determinacy.valueOf(row.getString(14)),
                Stance.Value.valueOf(row.getString(15)),
                row.getDouble(18),
                row.getString(17),
                copies(row.getLong(1)),
                row.getDouble(16));
    }
}
