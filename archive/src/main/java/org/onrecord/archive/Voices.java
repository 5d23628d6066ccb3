package org.onrecord.archive;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Who speaks, as the full text knows them. For one thread. */
final class Voices {
    /** Whoever was ever merged with somebody or split from them may have been them when a statement was kept. */
    private static final String EVER = """
            WITH RECURSIVE ever (id) AS (
                SELECT value FROM json_each(?)
                UNION SELECT c.other FROM ever JOIN identity_change c ON c.person = ever.id
                UNION SELECT c.person FROM ever JOIN identity_change c ON c.other = ever.id
            ) SELECT char(57344) || id FROM ever""";

    private final Sql sql;

    Voices(Sql sql) {
        this.sql = sql;
    }

    /** An FTS5 expression for all statements of some persons, and perhaps some more. */
    String of(List<Long> persons) throws SQLException {
        return sql.all(EVER, row -> "\"" + row.getString(1) + "\"", persons.toString()).stream()
                .collect(Collectors.joining(" OR ", "(", ")"));
    }
}
