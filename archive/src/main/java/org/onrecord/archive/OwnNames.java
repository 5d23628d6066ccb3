package org.onrecord.archive;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The names by which statements can be found that are about somebody: those that mean nobody else, and are no words of everyday
 * life, as May and Brown may be. For one thread.
 */
final class OwnNames {
    /** So many of the newest statements show how a word is written. */
    private static final int SAMPLE = 50;

    /** The share in which a name that is no other word has its capital. */
    private static final double CAPITALS = 0.9;

    private final Sql sql;

    OwnNames(Sql sql) {
        this.sql = sql;
    }

    /** What finds statements with one of the names, {@code "Odile Brandt" OR "Brandt"}; empty where no name is somebody's own. */
    String expression(long person) throws SQLException {
        List<String> shortest = new ArrayList<>();
        for (String name : unshared(person)) {
            boolean isFound = shortest.stream().anyMatch(kept -> contains(name, kept));
            if (!isFound && (name.contains(" ") || isProper(name))) {
                shortest.add(name);
            }
        }
        return shortest.stream().map(name -> '"' + name + '"').collect(Collectors.joining(" OR "));
    }

    /** The shortest first: where "Brandt" is found, "Odile Brandt" is. */
    private List<String> unshared(long person) throws SQLException {
        return sql
                .all(
                        "SELECT DISTINCT name FROM person_name WHERE person IN"
                                + " (SELECT ?1 UNION SELECT id FROM person WHERE merged = ?1) AND NOT EXISTS"
                                + " (SELECT 1 FROM person_name n JOIN person p ON p.id = n.person"
                                + " WHERE n.name = person_name.name AND coalesce(p.merged, p.id) <> ?1)",
                        row -> row.getString(1),
                        person)
                .stream()
                .map(name -> name.replaceAll("[\"“”„]", ""))
                .filter(name -> !MatchExpression.of('"' + name + '"').isEmpty())
                .sorted(Comparator.comparingInt(String::length).thenComparing(name -> name))
                .toList();
    }

    private static boolean contains(String name, String part) {
        return (" " + name.toLowerCase(Locale.ROOT) + " ").contains(" " + part.toLowerCase(Locale.ROOT) + " ");
    }

    private boolean isProper(String name) throws SQLException {
        if (Character.isLowerCase(name.codePointAt(0))) {
            return false;
        }
        List<String> samples = sql.all(
                "SELECT a.words FROM (SELECT rowid AS id FROM statement_words WHERE statement_words MATCH ?"
                        + " ORDER BY rowid DESC LIMIT " + SAMPLE + ") found JOIN attribution a ON a.id = found.id",
                row -> row.getString(1),
                MatchExpression.of('"' + name + '"'));
        long capitals = samples.stream().filter(words -> words.contains(name)).count();
        return capitals >= CAPITALS * samples.size();
    }
}
