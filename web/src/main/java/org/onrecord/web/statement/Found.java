package org.onrecord.web.statement;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.web.http.Part;

/**
 * What the search shows. Immutable.
 *
 * @param holdings how many articles, statements and forecasts the archive has; empty where something is asked
 */
public record Found(Question question, Part<Hit> hits, Map<String, Long> holdings) {

    /** "1,204 articles" */
    public String holding(String what) {
        long number = holdings.getOrDefault(what, 0L);
        return String.format(Locale.ROOT, "%,d ", number) + (number == 1 ? what.substring(0, what.length() - 1) : what);
    }

    /** Where the next hits are; null where there are none. */
    public @Nullable String next() {
        return question.next(hits.next());
    }
}
