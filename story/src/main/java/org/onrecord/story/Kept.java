package org.onrecord.story;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * An article that has its place in a story.
 *
 * @param story the story's id
 * @param first the sketch of the story's first article
 */
public record Kept(String story, Sketch sketch, Sketch first) {
    /** So much of the shorter of two articles stands in the longer one, if one is a copy of the other. */
    private static final double COPIED = 0.35;

    /** In a few sentences a quotation that others print too is a large part. */
    private static final double COPIED_IF_SHORT = 0.6;

    /** So much every article of a story has in common with its first one. */
    private static final double RELATED = 0.2;

    /**
     * The article of whose story a new one is a copy: the likest of those that have enough in common with it, the first of
     * several; none if the new one begins a story.
     *
     * @param candidates those that share a {@linkplain Sketch#bands band} with it, of each band the first
     *     {@value Sketch#MOST_OF_A_BAND}, in the order in which they came
     */
    public static Optional<Kept> original(Sketch sketch, Collection<Kept> candidates) {
        return candidates.stream()
                .filter(kept -> kept.isCopiedBy(sketch))
                .reduce(BinaryOperator.maxBy(Comparator.comparingDouble(
                        kept -> kept.sketch.likeness(sketch).resemblance())));
    }

    private boolean isCopiedBy(Sketch other) {
        double least = sketch.isShort() || other.isShort() ? COPIED_IF_SHORT : COPIED;
        return sketch.likeness(other).containment() >= least
                && first.likeness(other).containment() >= RELATED;
    }
}
