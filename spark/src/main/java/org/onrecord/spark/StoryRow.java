package org.onrecord.spark;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * To which story an article belongs.
 *
 * @param story the SHA-256 of the text of its first article
 * @param article the SHA-256 of the text
 * @param date the day of the article's publishing
 */
record StoryRow(
        String story,
        String article,
        String uri,
        @Nullable String address,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable LocalDate date) {}
