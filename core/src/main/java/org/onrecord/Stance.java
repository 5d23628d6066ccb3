package org.onrecord;

import org.jspecify.annotations.Nullable;

/**
 * What the writer shows of the truth of an attribution's content.
 *
 * @param evidence the writer's words that show it; null for {@link Value#NONE}
 * @param confidence the probability that the value is right, 0 to 1
 */
public record Stance(Value value, @Nullable Span evidence, double confidence) {

    /** The writer's verdict. */
    public enum Value {
        ENDORSES,
        DOUBTS,
        REJECTS,
        /** The writer does not say. */
        NONE
    }

    /** That the writer does not say. */
    public static Stance none(double confidence) {
        return new Stance(Value.NONE, null, confidence);
    }
}
