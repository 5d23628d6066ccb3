package org.onrecord.ingest.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The date in a name such as "2031-04-10-bridge-vote.txt", as blogs and corpora name their articles by the day on which
 * they came out. A date at the end of a name, or with a time, is when something was saved.
 */
final class FileNameDate {
    private static final Pattern BEFORE_TITLE = Pattern.compile(
            "(?:.*[/\\\\])?(?:[^/\\\\\\d]*[_. -])?"
                    + "(?<date>(?:19|20)\\d{2}-\\d{2}-\\d{2})[_. -]+(?!txt$|text$|md$|html?$)\\p{L}(?!.*\\d{4}-\\d{2}-\\d{2})[^/\\\\]*");

    private FileNameDate() {}

    /** In ISO 8601; null where a path or the name of an entry ends in no such name. */
    static @Nullable String of(String name) {
        Matcher matcher = BEFORE_TITLE.matcher(name);
        try {
            return matcher.matches() ? LocalDate.parse(matcher.group("date")).toString() : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
