package org.onrecord.archive;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The newest answers to questions, until this or another connection changes the archive. For one thread. */
final class Remembered<Q, A> {
    private final Sql sql;
    private final int most;
    private final Map<Q, A> answers = new LinkedHashMap<>();
    private String state = "";

    /** @param most answers that are kept */
    Remembered(Sql sql, int most) {
        this.sql = sql;
        this.most = most;
    }

    A of(Q question, Sql.Work<A> answer) throws SQLException {
        String now = sql.one(
                        "SELECT data_version || ' ' || total_changes() FROM pragma_data_version",
                        row -> row.getString(1))
                .orElseThrow();
        if (!now.equals(state)) {
            answers.clear();
            state = now;
        }
        A known = answers.get(question);
        if (known == null) {
            if (answers.size() == most) {
                answers.remove(answers.keySet().iterator().next());
            }
            known = answer.run();
            answers.put(question, known);
        }
        return known;
    }
}
