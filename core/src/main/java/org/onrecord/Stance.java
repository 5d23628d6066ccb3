package org.onrecord;

import org.jspecify.annotations.Nullable;

/**
 * What the writer shows of the truth of an attribution's content. Immutable and thread-safe.
 *
 * @param value what the writer shows
 * @param evidence the writer's words that show it; null for {@link Value#NONE}
 * @param confidence the probability that the value is right, from 0 to 1
 */
public record Stance(Value value, @Nullable Span evidence, double confidence) {

    /** The writer's verdict. */
    public enum Value {
        /** The writer holds it for true or right: "rightly noted". */
        ENDORSES,
        /** The writer is not sure: "without evidence". */
        DOUBTS,
        /** The writer holds it for false: "falsely claimed". */
        REJECTS,
        /** The writer does not say. */
        NONE
    }

    /**
     * {@return that the writer does not say}
     *
     * @param confidence the probability that this is right, from 0 to 1
     */
    public static Stance none(double confidence) {
        return new Stance(Value.NONE, null, confidence);
    }
}
