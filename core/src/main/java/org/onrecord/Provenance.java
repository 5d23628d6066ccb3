package org.onrecord;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line that says where an article comes from, "This article originally appeared in …"; it is no part of the story.
 * Immutable and thread-safe.
 *
 * @param words the line as it stands in the page
 * @param publisher whom it names as the first publisher; null where it names none
 * @param span where the text has it; null where the text leaves it out
 */
public record Provenance(
        String words, @Nullable String publisher, @Nullable Span span) {

    /** Refuses null for the words. */
    public Provenance {
        Objects.requireNonNull(words, "words");
    }
}
