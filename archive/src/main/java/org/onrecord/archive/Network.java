package org.onrecord.archive;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who quotes whom, and who speaks about whom, among those who speak most. What was asked is remembered until the archive changes.
 * For one thread, that of its {@link Archive}; throws what that throws.
 */
public final class Network {
    private static final int ANSWERS = 32;
    private static final String OF_ALL =
            "SELECT person, statements FROM voice ORDER BY statements DESC, person LIMIT ?";

    private final Database database;
    private final Sql sql;
    private final Remembered<NetworkQuery, List<QuotingEdge>> quoting;
    private final Remembered<NetworkQuery, List<NamingEdge>> naming;

    Network(Database database, Sql sql) {
        this.database = database;
        this.sql = sql;
        this.quoting = new Remembered<>(sql, ANSWERS);
        this.naming = new Remembered<>(sql, ANSWERS);
    }

    /** One who speaks. */
    private record Person(long id, String key, String name) {}

    /** Which publishers quote those who speak most; of the publishers the ones who quote these most. The strongest edge first. */
    public List<QuotingEdge> quoting(NetworkQuery query) {
        try {
            return quoting.of(query, () -> quotes(query));
        } catch (SQLException e) {
            throw database.failed(e);
        }
    }

    /** In which statements those who speak most name one another. The strongest edge first. */
    public List<NamingEdge> naming(NetworkQuery query) {
        try {
            return naming.of(query, () -> names(query));
        } catch (SQLException e) {
            throw database.failed(e);
        }
    }

    private List<QuotingEdge> quotes(NetworkQuery query) throws SQLException {
        List<QuotingEdge> all = new ArrayList<>();
        for (Person person : loudest(query)) {
            all.addAll(query.isDated() ? quotesInTime(person, query) : quotes(person));
        }
        Map<String, Integer> totals = new LinkedHashMap<>();
        all.forEach(edge -> totals.merge(edge.publisher(), edge.statements(), Integer::sum));
        List<String> publishers = totals.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(query.most())
                .map(Map.Entry::getKey)
                .toList();
        return all.stream()
                .filter(edge -> edge.statements() >= query.least() && publishers.contains(edge.publisher()))
                .sorted(Comparator.comparingInt(QuotingEdge::statements)
                        .reversed()
                        .thenComparing(QuotingEdge::publisher)
                        .thenComparing(QuotingEdge::key))
                .toList();
    }

    /** Counted by article, which is counted already. */
    private List<QuotingEdge> quotes(Person person) throws SQLException {
        return sql.all(
                "SELECT min(v.publisher), sum(o.statements) FROM voice_article o"
                        + " CROSS JOIN version v INDEXED BY version_narrow ON v.id = o.version"
                        + " WHERE o.person = ? AND v.publisher IS NOT NULL GROUP BY v.publisher COLLATE NOCASE",
                row -> new QuotingEdge(row.getString(1), person.key, person.name, row.getInt(2)),
                person.id);
    }

    private List<QuotingEdge> quotesInTime(Person person, NetworkQuery query) throws SQLException {
        Conditions conditions = query.dated("s");
        conditions.add("s.person = ?", person.id);
        conditions.add("s.type = 'COMMUNICATION'");
        conditions.add("t.publisher IS NOT NULL");
        return sql.all(
                "SELECT min(t.publisher), count(*) FROM spoken s CROSS JOIN statement t ON t.attribution = s.attribution"
                        + conditions.where() + " GROUP BY t.publisher",
                row -> new QuotingEdge(row.getString(1), person.key, person.name, row.getInt(2)),
                conditions.arguments.toArray());
    }

    private List<NamingEdge> names(NetworkQuery query) throws SQLException {
        Map<Long, Person> loudest = loudest(query).stream()
                .collect(Collectors.toMap(Person::id, person -> person, (one, other) -> one, LinkedHashMap::new));
        OwnNames own = new OwnNames(sql);
        List<NamingEdge> edges = new ArrayList<>();
        for (Person about : loudest.values()) {
            String words = own.expression(about.id);
            if (!words.isEmpty()) {
                edges.addAll(names(loudest, about, words, query));
            }
        }
        edges.sort(Comparator.comparingInt(NamingEdge::statements)
                .reversed()
                .thenComparing(NamingEdge::key)
                .thenComparing(NamingEdge::aboutKey));
        return List.copyOf(edges);
    }

    private List<NamingEdge> names(Map<Long, Person> loudest, Person about, String words, NetworkQuery query)
            throws SQLException {
        Conditions conditions = query.dated("s");
        conditions.add("statement_words MATCH ?", MatchExpression.of(words));
        conditions.add("s.type = 'COMMUNICATION'");
        conditions.add("s.person <> ?", about.id);
        conditions.add(
                "s.person IN " + Conditions.in(loudest.keySet()),
                loudest.keySet().toArray());
        return sql
                .all(
                        "SELECT s.person, count(*) FROM statement_words CROSS JOIN spoken s INDEXED BY spoken_attribution"
                                + " ON s.attribution = statement_words.rowid" + conditions.where()
                                + " GROUP BY s.person",
                        row -> {
                            Person speaker = Objects.requireNonNull(loudest.get(row.getLong(1)));
                            return new NamingEdge(
                                    speaker.key, speaker.name, about.key, about.name, words, row.getInt(2));
                        },
                        conditions.arguments.toArray())
                .stream()
                .filter(edge -> edge.statements() >= query.least())
                .toList();
    }

    /** Those who speak most in that time. */
    private List<Person> loudest(NetworkQuery query) throws SQLException {
        String found = OF_ALL;
        List<@Nullable Object> arguments = new ArrayList<>();
        if (query.isDated()) {
            Conditions conditions = query.dated("spoken");
            conditions.add("type = 'COMMUNICATION'");
            arguments.addAll(conditions.arguments);
            found = "SELECT person, count(*) AS statements FROM spoken" + conditions.where()
                    + " GROUP BY person ORDER BY statements DESC, person LIMIT ?";
        }
        arguments.add(query.most());
        return sql.all(
                "SELECT p.id, p.key, p.name FROM (" + found + ") most JOIN person p ON p.id = most.person"
                        + " ORDER BY most.statements DESC, p.id",
                row -> new Person(row.getLong(1), row.getString(2), row.getString(3)),
                arguments.toArray());
    }
}
