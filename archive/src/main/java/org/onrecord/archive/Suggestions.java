package org.onrecord.archive;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.Speaker;

/** What somebody who types may mean. For one thread. */
public final class Suggestions {
    /** So many of the newest statements tell which words begin like what was typed. */
    private static final int STATEMENTS = 200;

    /** A single letter begins so many words that to look at them takes too long, and says nothing. */
    private static final int LEAST_LETTERS = 2;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}’'-]*");

    private static final String SPEAKERS = """
        SELECT p.key, p.name, p.kind, v.statements, v.articles FROM voice v JOIN person p ON p.id = v.person
        WHERE v.person IN (SELECT coalesce(called.merged, called.id) FROM name_words
        JOIN person called ON called.id = name_words.person WHERE name_words MATCH ?)
        ORDER BY v.statements DESC, v.person LIMIT ?\
        """;

    /** Leaps from one publisher to the next. */
    private static final String PUBLISHERS = """
        WITH RECURSIVE each (name) AS (SELECT min(publisher COLLATE NOCASE) FROM version UNION ALL
        SELECT (SELECT min(publisher COLLATE NOCASE) FROM version WHERE publisher COLLATE NOCASE > each.name)
        FROM each WHERE each.name IS NOT NULL) SELECT name FROM each WHERE name IS NOT NULL\
        """;

    private static final String STATEMENTS_WITH = """
        SELECT a.words FROM statement_words JOIN attribution a ON a.id = statement_words.rowid
        WHERE statement_words MATCH ? ORDER BY statement_words.rowid DESC LIMIT ?\
        """;

    private final Database database;
    private final Sql sql;

    Suggestions(Database database, Sql sql) {
        this.database = database;
        this.sql = sql;
    }

    /** Speakers who have names with words that begin like those that were typed, who speaks most first. */
    public List<SpeakerCount> speakers(String typed, int limit) {
        String match = beginnings(typed);
        if (match.isEmpty()) {
            return List.of();
        }
        return asked(() -> sql.all(
                SPEAKERS,
                row -> new SpeakerCount(
                        row.getString(1),
                        row.getString(2),
                        Speaker.Kind.valueOf(row.getString(3)),
                        row.getInt(4),
                        row.getInt(5)),
                match,
                limit));
    }

    /** Publishers in whose names a word begins like what was typed, in alphabetical order. */
    public List<String> publishers(String typed, int limit) {
        Pattern beginning = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(typed.strip()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return asked(() -> sql.all(PUBLISHERS, row -> row.getString(1))).stream()
                .filter(name -> beginning.matcher(name).find())
                .limit(limit)
                .toList();
    }

    /** What was typed with its last word completed, as it stands in statements; the most frequent first. */
    public List<String> words(String typed, int limit) {
        String last = lastWord(typed);
        String match = MatchExpression.of(typed.strip() + "*");
        if (last == null || last.codePointCount(0, last.length()) < LEAST_LETTERS || match.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        asked(() -> sql.all(STATEMENTS_WITH, row -> row.getString(1), match, STATEMENTS))
                .forEach(words -> count(words.toLowerCase(Locale.ROOT), last, counts));
        String before = typed.stripTrailing();
        String kept = before.substring(0, before.length() - last.length());
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(entry -> kept + entry.getKey())
                .toList();
    }

    private static void count(String words, String beginning, Map<String, Integer> counts) {
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            if (word.group().startsWith(beginning) && word.group().length() > beginning.length()) {
                counts.merge(word.group(), 1, Integer::sum);
            }
        }
    }

    /** In lower case; null where what was typed does not end in a word. */
    private static @Nullable String lastWord(String typed) {
        Matcher word = WORD.matcher(typed.stripTrailing());
        String last = null;
        while (word.find()) {
            last = word.end() == typed.stripTrailing().length() ? word.group() : null;
        }
        return last == null ? null : last.toLowerCase(Locale.ROOT);
    }

    /** All words, each as a prefix. */
    private static String beginnings(String typed) {
        StringBuilder match = new StringBuilder();
        Matcher word = WORD.matcher(typed);
        while (word.find()) {
            match.append(match.isEmpty() ? "" : " AND ")
                    .append('"')
                    .append(word.group())
                    .append("\"*");
        }
        return match.toString();
    }

    private <T> T asked(Sql.Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw database.failed(e);
        }
    }
}
