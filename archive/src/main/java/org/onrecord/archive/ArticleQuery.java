package org.onrecord.archive;

import org.jspecify.annotations.Nullable;

/**
 * Which articles are wanted. What is null does not matter. Immutable.
 *
 * @param publisher as articles name it, in any case
 * @param since the first day, month or year in which it was published, "2016-09"
 * @param until the last one
 */
public record ArticleQuery(
        @Nullable String publisher,
        @Nullable String since,
        @Nullable String until) {
    /** All articles. */
    public static final ArticleQuery ALL = new ArticleQuery(null, null, null);
}
