package org.onrecord.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.Attribution;
import org.onrecord.Metadata;
import org.onrecord.Speaker;
import org.onrecord.Stance;

/** Finds statements of the newest versions, those in one story once. For one thread. */
final class Search {
    private static final String COLUMNS =
            "SELECT a.id, article.identity, a.local, v.title, v.byline, v.publisher, v.published,"
                    + " v.modified, v.address, v.language, a.words, a.kind, a.type, a.determinacy, a.stance, a.confidence,"
                    + " first.identity, (SELECT count(*) + 1 FROM attribution c WHERE c.original = a.id)";

    private static final String TABLES = " JOIN version v ON v.id = a.version JOIN article ON article.id = v.article"
            + " AND article.current = v.id LEFT JOIN article first ON first.id = article.story AND first.id <> article.id";

    private final Sql sql;

    Search(Sql sql) {
        this.sql = sql;
    }

    /** A page of what is found: by likeness to the words if there are some, else the newest first. */
    List<FoundStatement> find(StatementQuery query, int offset, int limit) throws SQLException {
        Conditions conditions = new Conditions();
        String match = query.words() == null ? "" : MatchExpression.of(query.words());
        if (query.words() != null && match.isEmpty()) {
            return List.of();
        }
        String from = match.isEmpty()
                ? " FROM attribution a"
                : " FROM statement_words JOIN attribution a ON a.id = statement_words.rowid";
        conditions.addIf(!match.isEmpty(), "statement_words MATCH ?", match);
        conditions.add("a.original IS NULL");
        filter(query, conditions);
        String order = match.isEmpty() ? " ORDER BY v.published DESC, a.id DESC" : " ORDER BY rank";
        List<@Nullable Object> arguments = new ArrayList<>(conditions.arguments);
        arguments.add(limit);
        arguments.add(offset);
        List<FoundStatement> found = new ArrayList<>();
        for (FoundStatement statement : sql.all(
                COLUMNS + from + TABLES + conditions.where() + order + " LIMIT ? OFFSET ?",
                Search::statement,
                arguments.toArray())) {
            found.add(withSpeakers(statement));
        }
        return found;
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
        Conditions conditions = new Conditions();
        conditions.add("a.original IS NULL");
        conditions.add("v.published IS NOT NULL");
        filter(query, conditions);
        Optional<FoundStatement> found = sql.one(
                COLUMNS + " FROM attribution a" + TABLES + conditions.where() + " ORDER BY v.published " + direction
                        + ", a.id " + direction + " LIMIT 1",
                Search::statement,
                conditions.arguments.toArray());
        return found.isPresent() ? withSpeakers(found.get()) : null;
    }

    private static void filter(StatementQuery query, Conditions conditions) {
        conditions.addIf(query.speaker() != null, """
                a.id IN (SELECT s.attribution FROM attribution_speaker s JOIN speaker ON speaker.id = s.speaker
                JOIN person ON person.id = speaker.person WHERE s.candidate IS NULL AND coalesce(person.merged, person.id) IN
                (SELECT coalesce(p.merged, p.id) FROM person p LEFT JOIN person_name n ON n.person = p.id
                WHERE p.key = ? OR n.name = ?))""", query.speaker(), query.speaker());
        conditions.addIf(query.publisher() != null, "v.publisher = ? COLLATE NOCASE", query.publisher());
        conditions.addIf(query.since() != null, "v.published >= ?", query.since());
        conditions.addIf(
                query.until() != null, "v.published < ? || '~'", query.until()); // a month ends behind its days
        conditions.addIf(query.kind() != null, "a.kind = ?", query.kind());
        conditions.add("a.type = ?", query.type() == null ? Attribution.Type.COMMUNICATION : query.type());
        conditions.addIf(query.determinacy() != null, "a.determinacy = ?", query.determinacy());
        conditions.addIf(query.stance() != null, "a.stance = ?", query.stance());
        conditions.addIf(query.leastConfidence() > 0, "a.confidence >= ?", query.leastConfidence());
    }

    private FoundStatement withSpeakers(FoundStatement found) throws SQLException {
        List<String> names = sql.all(
                "SELECT coalesce(whole.name, own.name, s.name, v.other) FROM attribution_speaker v"
                        + " LEFT JOIN speaker s ON s.id = v.speaker LEFT JOIN person own ON own.id = s.person"
                        + " LEFT JOIN person whole ON whole.id = own.merged"
                        + " WHERE v.attribution = ? AND v.candidate IS NULL ORDER BY v.position",
                row -> speaker(row.getString(1)),
                found.id());
        return new FoundStatement(
                found.id(),
                found.article(),
                found.local(),
                found.metadata(),
                names,
                found.words(),
                found.kind(),
                found.type(),
                found.determinacy(),
                found.stance(),
                found.story(),
                found.places(),
                found.confidence());
    }

    private static String speaker(String name) {
        return name.equals(Speaker.WRITER) ? "the writer" : name.equals(Speaker.GENERIC) ? "anybody" : name;
    }

    private static FoundStatement statement(ResultSet row) throws SQLException {
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
                List.of(),
                row.getString(11),
                Attribution.Kind.valueOf(row.getString(12)),
                Attribution.Type.valueOf(row.getString(13)),
                Attribution.Determinacy.valueOf(row.getString(14)),
                Stance.Value.valueOf(row.getString(15)),
                row.getString(17),
                row.getInt(18),
                row.getDouble(16));
    }
}
