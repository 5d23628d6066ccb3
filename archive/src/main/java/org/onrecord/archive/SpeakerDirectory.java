package org.onrecord.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.Speaker;

/** Who speaks in the archive, and how much. Statements count once in their story. For one thread. */
final class SpeakerDirectory {
    private static final String SPOKEN = " FROM spoken s WHERE s.type = 'COMMUNICATION'";

    private final Sql sql;
    private final Search search;

    SpeakerDirectory(Sql sql, Search search) {
        this.sql = sql;
        this.search = search;
    }

    /** A page of speakers, who speaks most first. */
    List<SpeakerCount> most(int offset, int limit) throws SQLException {
        return counts(sql.all(
                "SELECT s.person" + SPOKEN + " GROUP BY s.person ORDER BY count(*) DESC, s.person LIMIT ? OFFSET ?",
                row -> row.getLong(1),
                limit,
                offset));
    }

    /** The persons whom a name, an alias or a key may mean, who speaks most first. */
    List<SpeakerCount> called(String name) throws SQLException {
        return counts(sql.all(
                "SELECT s.person" + SPOKEN + " AND s.person IN (SELECT coalesce(merged, id) FROM person WHERE key = ?"
                        + " UNION SELECT coalesce(p.merged, p.id) FROM person_name n JOIN person p ON p.id = n.person"
                        + " WHERE n.name = ?) GROUP BY s.person ORDER BY count(*) DESC, s.person",
                row -> row.getLong(1),
                name,
                name));
    }

    private List<SpeakerCount> counts(List<Long> persons) throws SQLException {
        List<SpeakerCount> counts = new ArrayList<>();
        for (long person : persons) {
            counts.addAll(sql.all(
                    "SELECT p.key, p.name, p.kind, count(*), count(DISTINCT a.version) FROM spoken s"
                            + " JOIN attribution a ON a.id = s.attribution JOIN person p ON p.id = s.person"
                            + " WHERE s.person = ? AND s.type = 'COMMUNICATION'",
                    SpeakerDirectory::count,
                    person));
        }
        return counts;
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
                byMonth(id),
                byPublisher(id),
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

    private Map<String, Integer> byMonth(long person) throws SQLException {
        return by(
                "SELECT substr(s.published, 1, 7), count(*)" + SPOKEN + " AND s.person = ? AND s.published <> ''"
                        + " GROUP BY 1 ORDER BY 1",
                person);
    }

    private Map<String, Integer> byPublisher(long person) throws SQLException {
        return by(
                "SELECT t.publisher, count(*) FROM spoken s JOIN statement t ON t.attribution = s.attribution"
                        + " WHERE s.type = 'COMMUNICATION' AND s.person = ? AND t.publisher IS NOT NULL"
                        + " GROUP BY 1 ORDER BY 2 DESC, 1",
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
