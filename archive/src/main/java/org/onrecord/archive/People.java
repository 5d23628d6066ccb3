package org.onrecord.archive;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.Speaker;

/** Finds the person behind a speaker: by the key that articles give, and by what was split by hand. For one thread. */
final class People {
    /** The persons, after all merges, whom a name, an alias or a key may mean; it is given twice. */
    static final String CALLED =
            "SELECT coalesce(merged, id) FROM person WHERE key = ? UNION SELECT coalesce(p.merged, p.id)"
                    + " FROM person_name n JOIN person p ON p.id = n.person WHERE n.name = ?";

    private final Sql sql;

    People(Sql sql) {
        this.sql = sql;
    }

    /** The person behind a speaker of an article, made if there is none yet; null for who has no key. */
    @Nullable
    Long of(Speaker speaker, long article) throws SQLException {
        String key = speaker.key();
        if (key == null) {
            return null;
        }
        long person = person(key, speaker);
        long own = splitOff(person, article).orElse(person);
        name(own, speaker.name());
        for (String alias : speaker.aliases()) {
            name(own, alias);
        }
        return own;
    }

    private long person(String key, Speaker speaker) throws SQLException {
        sql.update(
                "INSERT INTO person (key, name, kind) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET name = excluded.name"
                        + " WHERE name NOT LIKE '% %' AND excluded.name LIKE '% %'", // a last name only is no good name
                key, speaker.name(), speaker.kind().name());
        return sql.one("SELECT id FROM person WHERE key = ?", row -> row.getLong(1), key)
                .orElseThrow();
    }

    private Optional<Long> splitOff(long person, long article) throws SQLException {
        return sql.one(
                "SELECT c.other FROM identity_change c JOIN split_article s ON s.change = c.id"
                        + " WHERE c.kind = 'SPLIT' AND c.undone_at IS NULL AND c.person = ? AND s.article = ?",
                row -> row.getLong(1),
                person,
                article);
    }

    private void name(long person, String name) throws SQLException {
        sql.update("INSERT OR IGNORE INTO person_name (name, person) VALUES (?, ?)", name, person);
    }
}
