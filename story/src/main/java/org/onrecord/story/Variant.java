package org.onrecord.story;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Another form of a quotation.
 *
 * @param edits the variant from its beginning to its end beside the fullest form
 */
public record Variant(Form form, List<Edit> edits) {

    public Variant {
        edits = List.copyOf(edits);
    }

    /** In what ways it differs from the fullest form; none if only its speaker differs. */
    public Set<Difference> differences() {
        Set<Difference> differences = EnumSet.noneOf(Difference.class);
        edits.stream().map(Edit::difference).filter(Objects::nonNull).forEach(differences::add);
        return differences;
    }

    /** Whether words differ, and not only marks. */
    public boolean hasOtherWords() {
        return differences().stream().anyMatch(difference -> difference != Difference.PUNCTUATION);
    }
}
