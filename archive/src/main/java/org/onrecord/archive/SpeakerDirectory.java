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
    private static final String VOICE =
            "SELECT p.key, p.name, p.kind, v.statements, v.articles FROM voice v JOIN person p ON p.id = v.person";

    private static final String SPOKEN = " FROM spoken s WHERE s.type = 'COMMUNICATION'";

    /** Those who are the same person after all merges. */
    private static final String SAME = "(SELECT ?1 UNION SELECT id FROM person WHERE merged = ?1)";

    /** So many are remembered: to count what somebody much quoted has said takes longer than other pages do. */
    private static final int PROFILES = 500;

    private final Sql sql;
    private final Search search;
    private final Topics topics;
    private final Remembered<String, Optional<SpeakerProfile>> profiles;

    SpeakerDirectory(Sql sql, Search search) {
        this.sql = sql;
        this.search = search;
        this.topics = new Topics(sql);
        this.profiles = new Remembered<>(sql, PROFILES);
    }

    /** A page of speakers, who speaks most first. */
    List<SpeakerCount> most(int offset, int limit) throws SQLException {
        return sql.all(
                VOICE + " ORDER BY v.statements DESC, v.person LIMIT ? OFFSET ?",
                SpeakerDirectory::count,
                limit,
                offset);
    }

    /** The persons whom a name, an alias or a key may mean, who speaks most first. */
    List<SpeakerCount> called(String name) throws SQLException {
        return sql.all(
                VOICE + " WHERE v.person IN (" + People.CALLED + ") ORDER BY v.statements DESC, v.person",
                SpeakerDirectory::count,
                name,
                name);
    }

    /** Empty for an unknown key. */
    Optional<SpeakerProfile> profile(String key) throws SQLException {
        return profiles.of(key, () -> counted(key));
    }

    private Optional<SpeakerProfile> counted(String key) throws SQLException {
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
                byMonth(id),
                byPublisher(id),
                topics.of(words(id)),
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
                "SELECT DISTINCT name FROM person_name WHERE person IN " + SAME + " ORDER BY 1",
                row -> row.getString(1),
                person);
    }

    private List<String> roles(long person) throws SQLException {
        return sql.all(
                "SELECT role.value FROM speaker, json_each(speaker.roles) role WHERE speaker.roles <> '[]'"
                        + " AND speaker.person IN " + SAME + " GROUP BY role.value ORDER BY count(*) DESC, 1",
                row -> row.getString(1),
                person);
    }

    private Map<String, Integer> byMonth(long person) throws SQLException {
        return by(
                // days first, which lie in their order
                "SELECT substr(published, 1, 7), sum(number) FROM (SELECT published, count(*) AS number" + SPOKEN
                        + " AND s.person = ? AND s.published <> '' GROUP BY published) GROUP BY 1 ORDER BY 1",
                person);
    }

    private Map<String, Integer> byPublisher(long person) throws SQLException {
        return by(
                "SELECT v.publisher, sum(o.statements) FROM voice_article o"
                        + " CROSS JOIN version v INDEXED BY version_narrow ON v.id = o.version"
                        + " WHERE o.person = ? AND v.publisher IS NOT NULL"
                        + " GROUP BY v.publisher COLLATE NOCASE ORDER BY 2 DESC, v.publisher COLLATE NOCASE",
                person);
    }

    private Map<String, Integer> by(String query, long person) throws SQLException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        sql.all(query, row -> counts.put(row.getString(1), row.getInt(2)), person);
        return counts;
    }

    private List<String> words(long person) throws SQLException {
        return sql.all(
                "SELECT a.words FROM (SELECT s.attribution" + SPOKEN
                        + " AND s.person = ? ORDER BY s.published DESC LIMIT " + Topics.MOST_STATEMENTS
                        + ") newest JOIN attribution a ON a.id = newest.attribution",
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
