package org.onrecord.archive;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Shows where in a statement the words stand by which it was found. For one thread. */
final class Highlights {
    private static final char BEGIN = '\u0001';
    private static final char END = '\u0002';
    private static final String MARKED = "SELECT highlight(statement_words, 0, char(1), char(2)) FROM statement_words"
            + " WHERE statement_words MATCH ? AND rowid = ?";

    private final Sql sql;

    Highlights(Sql sql) {
        this.sql = sql;
    }

    /** The pieces of a statement's words; a single one where it was not found by these words. */
    List<Passage> of(FoundStatement statement, String words) throws SQLException {
        String match = MatchExpression.of(words);
        if (match.isEmpty()) {
            return List.of(new Passage(statement.words(), false));
        }
        return sql.one(MARKED, row -> passages(row.getString(1)), match, statement.id())
                .orElse(List.of(new Passage(statement.words(), false)));
    }

    private static List<Passage> passages(String marked) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= marked.length(); i++) {
            boolean ends = i == marked.length();
            if (ends || marked.charAt(i) == BEGIN || marked.charAt(i) == END) {
                if (i > start) {
                    passages.add(new Passage(marked.substring(start, i), !ends && marked.charAt(i) == END));
                }
                start = i + 1;
            }
        }
        return List.copyOf(passages);
    }
}
