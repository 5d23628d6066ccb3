package org.onrecord.archive;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.onrecord.story.FunctionWords;

/**
 * Finds the words that stand in some statements more than in all: by the number of statements that have them times the logarithm
 * of how much more frequent they are there than in the archive (as in S. Kullback and R. A. Leibler, "On information and
 * sufficiency", 1951). For one thread.
 */
final class Topics {
    /** The newest ones say enough, however much somebody speaks. */
    static final int MOST_STATEMENTS = 500;

    private static final int MOST = 8;
    private static final int CANDIDATES = 24;
    private static final int FEWEST = 2;
    private static final double LEAST_LIFT = 1.3;

    /**
     * Others' statements are looked at in slices of the archive, evenly spread: all of them up to fifty thousand, and more would
     * tell no better how frequent a word is.
     */
    private static final int SLICES = 4;

    private static final int SLICE = 12_500;
    private static final String EACH_SLICE =
            "WITH RECURSIVE slice (start) AS (SELECT 1 UNION ALL SELECT start + ?1 FROM slice WHERE start + ?1 <= ?2)"
                    + " SELECT count(*) FROM slice CROSS JOIN %s BETWEEN start AND start + " + (SLICE - 1);
    private static final String STATEMENTS = EACH_SLICE.formatted("attribution a ON a.id");
    private static final String STATEMENTS_WITH =
            EACH_SLICE.formatted("statement_words ON statement_words MATCH ?3 AND statement_words.rowid");

    private static final int WORDS = 5_000;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}’'-]{3,}");

    private final Sql sql;

    /** In how many statements of the slices a word is; how many there are is that of no word. Many speak of the same. */
    private final Remembered<String, Long> frequencies;

    Topics(Sql sql) {
        this.sql = sql;
        this.frequencies = new Remembered<>(sql, WORDS);
    }

    List<String> of(List<String> statements) throws SQLException {
        Map<String, Integer> counts = new HashMap<>();
        for (String statement : statements) {
            Set<String> words = new HashSet<>();
            WORD.matcher(statement).results().map(MatchResult::group).forEach(words::add);
            words.forEach(word -> counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum));
        }
        List<String> candidates = counts.keySet().stream()
                .filter(word -> counts.getOrDefault(word, 0) >= FEWEST && !FunctionWords.has(word))
                .sorted(Comparator.comparing((String word) -> -counts.getOrDefault(word, 0))
                        .thenComparing(word -> word))
                .limit(CANDIDATES)
                .toList();
        Map<String, Double> weights = new HashMap<>();
        long newest = count("SELECT coalesce(max(id), 0) FROM attribution");
        long step = Math.max(SLICE, (newest + SLICES - 1) / SLICES);
        double all = frequencies.of("", () -> count(STATEMENTS, step, newest));
        for (String word : candidates) {
            double count = counts.getOrDefault(word, 0);
            double others = Math.max(1, frequencies.of(word, () -> count(STATEMENTS_WITH, step, newest, phrase(word))));
            double lift = count / statements.size() * all / others;
            weights.put(word, lift < LEAST_LIFT ? 0 : count * Math.log(lift));
        }
        List<String> topics = new ArrayList<>(candidates);
        topics.removeIf(word -> weights.getOrDefault(word, 0.0) == 0);
        topics.sort(Comparator.comparing(word -> -weights.getOrDefault(word, 0.0)));
        return topics.subList(0, Math.min(MOST, topics.size()));
    }

    /** Finds a word in any of its forms. */
    private static String phrase(String word) {
        return MatchExpression.of("\"" + word + "\"");
    }

    private long count(String query, Object... arguments) throws SQLException {
        return sql.one(query, row -> row.getLong(1), arguments).orElse(0L);
    }
}
