package org.onrecord.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.Speaker;

/** Who speaks in the archive, and how much. Statements count once in their story. For one thread. */
final class SpeakerDirectory {
    /** The statements of newest versions that count, with the person who speaks after all merges. */
    private static final String SPOKEN = " FROM attribution a JOIN version v ON v.id = a.version"
            + " JOIN article ON article.id = v.article AND article.current = v.id"
            + " JOIN attribution_speaker s ON s.attribution = a.id AND s.candidate IS NULL"
            + " JOIN speaker ON speaker.id = s.speaker JOIN person own ON own.id = speaker.person"
            + " JOIN person ON person.id = coalesce(own.merged, own.id)"
            + " WHERE a.original IS NULL AND a.type = 'COMMUNICATION'";

    private static final String COUNT =
            "SELECT person.key, person.name, person.kind, count(DISTINCT a.id), count(DISTINCT article.id)";

    private final Sql sql;
    private final Search search;

    SpeakerDirectory(Sql sql, Search search) {
        this.sql = sql;
        this.search = search;
    }

    /** A page of speakers, who speaks most first. */
    List<SpeakerCount> most(int offset, int limit) throws SQLException {
        return sql.all(
                COUNT + SPOKEN + " GROUP BY person.id ORDER BY 4 DESC, person.name LIMIT ? OFFSET ?",
                SpeakerDirectory::count,
                limit,
                offset);
    }

    /** The persons whom a name, an alias or a key may mean, who speaks most first. */
    List<SpeakerCount> called(String name) throws SQLException {
        return sql.all(
                COUNT + SPOKEN
                        + " AND person.id IN (SELECT coalesce(p.merged, p.id) FROM person p LEFT JOIN person_name n"
                        + " ON n.person = p.id WHERE p.key = ? OR n.name = ?) GROUP BY person.id ORDER BY 4 DESC, person.name",
                SpeakerDirectory::count,
                name,
                name);
    }

    /** Empty for an unknown key. */
    Optional<SpeakerProfile> profile(String key) throws SQLException {
        Optional<Long> person = person(key);
        Optional<SpeakerCount> who =
                called(key).stream().filter(count -> count.key().equals(key)).findFirst();
        if (person.isEmpty() || who.isEmpty()) {
            return Optional.empty();
        }
        long id = person.get();
        StatementQuery own = StatementQuery.ALL.withSpeaker(key);
        return Optional.of(new SpeakerProfile(
                who.get(),
                names(id),
                roles(id),
                by("substr(v.published, 1, 7)", "1", id),
                by("v.publisher", "2 DESC, 1", id),
                new Topics(sql).of(words(id)),
                search.first(own),
                search.latest(own)));
    }

    /** The person that a key means, after all merges. */
    Optional<Long> person(String key) throws SQLException {
        return sql.one("SELECT coalesce(merged, id) FROM person WHERE key = ?", row -> row.getLong(1), key);
    }

    /** The keys of those whom a name or an alias may mean. */
    List<String> keysOf(String name) throws SQLException {
        return sql.all(
                "SELECT DISTINCT whole.key FROM person_name n JOIN person p ON p.id = n.person"
                        + " JOIN person whole ON whole.id = coalesce(p.merged, p.id) WHERE n.name = ? ORDER BY 1",
                row -> row.getString(1),
                name);
    }

    private List<String> names(long person) throws SQLException {
        return sql.all(
                "SELECT DISTINCT n.name FROM person_name n JOIN person p ON p.id = n.person"
                        + " WHERE coalesce(p.merged, p.id) = ? ORDER BY 1",
                row -> row.getString(1),
                person);
    }

    private List<String> roles(long person) throws SQLException {
        return sql.all(
                "SELECT role.value FROM speaker JOIN person p ON p.id = speaker.person, json_each(speaker.roles) role"
                        + " WHERE coalesce(p.merged, p.id) = ? GROUP BY role.value ORDER BY count(*) DESC, 1",
                row -> row.getString(1),
                person);
    }

    private Map<String, Integer> by(String column, String order, long person) throws SQLException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        sql.all(
                "SELECT " + column + ", count(DISTINCT a.id)" + SPOKEN + " AND person.id = ? AND " + column
                        + " IS NOT NULL GROUP BY 1 ORDER BY " + order,
                row -> counts.put(row.getString(1), row.getInt(2)),
                person);
        return counts;
    }

    private List<String> words(long person) throws SQLException {
        return sql.all(
                "SELECT DISTINCT a.words" + SPOKEN + " AND person.id = ? ORDER BY a.id DESC LIMIT "
                        + Topics.MOST_STATEMENTS,
                row -> row.getString(1),
                person);
    }

    private static SpeakerCount count(ResultSet row) throws SQLException {
        return new SpeakerCount(
                row.getString(1),
                row.getString(2),
                Speaker.Kind.valueOf(row.getString(3)),
                row.getInt(4),
                row.getInt(5));
    }
}
