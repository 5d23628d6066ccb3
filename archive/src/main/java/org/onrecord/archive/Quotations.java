package org.onrecord.archive;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.Analysis;

/**
 * Finds the articles that may quote the same words as others do. A variant may lack any of the words by which it is looked for, so
 * the quotations that have them all are found first, and then those that are like them. For one thread.
 */
final class Quotations {
    private static final int MOST_FULL = 20;
    private static final int MOST_LIKE_THEM = 300;
    private static final int MOST_WORDS = 60;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");

    private final Sql sql;
    private final StoredAnalyses analyses;

    Quotations(Sql sql, StoredAnalyses analyses) {
        this.sql = sql;
        this.analyses = analyses;
    }

    /** The analyses of newest versions in which they stand, in the order in which they were kept. */
    List<Analysis> near(String words) throws SQLException {
        String all = MatchExpression.of(plain(words));
        List<String> full = all.isEmpty() ? List.of() : contents(all);
        if (full.isEmpty()) {
            return List.of();
        }
        Set<String> theirs = full.stream()
                .flatMap(content -> WORD.matcher(content).results().map(MatchResult::group))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .limit(MOST_WORDS)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Analysis> found = new ArrayList<>();
        for (long version : versions(all, String.join(" OR ", theirs))) {
            analyses.of(version).ifPresent(found::add);
        }
        return found;
    }

    /** What FTS5 takes for an operator is a word here. */
    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private List<String> contents(String match) throws SQLException {
        return sql.all(
                "SELECT a.words FROM statement_words JOIN attribution a ON a.id = statement_words.rowid"
                        + " JOIN article ON article.current = a.version WHERE statement_words MATCH ? AND a.kind <> 'INDIRECT'"
                        + " ORDER BY rank LIMIT " + MOST_FULL,
                row -> row.getString(1),
                match);
    }

    private List<Long> versions(String all, String any) throws SQLException {
        return sql.all(
                "SELECT DISTINCT version FROM (SELECT a.version FROM statement_words"
                        + " JOIN attribution a ON a.id = statement_words.rowid JOIN article ON article.current = a.version"
                        + " WHERE statement_words MATCH ? AND a.kind <> 'INDIRECT' ORDER BY rank LIMIT "
                        + MOST_LIKE_THEM
                        + ") ORDER BY version",
                row -> row.getLong(1),
                "(" + all + ") OR " + MatchExpression.of(any));
    }
}
