package org.onrecord.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.Span;

/**
 * A stretch of a variant beside the same stretch of the fullest form. Punctuation has the spans between the two words.
 *
 * @param difference null where both have the same words
 * @param full where it stands in the fullest form's article; empty where words are inserted
 * @param variant where it stands in the variant's article; empty where words are left out
 */
public record Edit(@Nullable Difference difference, List<Span> full, List<Span> variant) {

    public Edit {
        full = List.copyOf(full);
        variant = List.copyOf(variant);
    }
}
