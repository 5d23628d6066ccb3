package org.onrecord;

import org.jspecify.annotations.Nullable;

/**
 * What the writer shows of the truth of an attribution's content.
 *
 * @param evidence the writer's words that show it; null for {@link Value#NONE}
 */
public record Stance(Value value, @Nullable Span evidence) {

    /** The writer does not say. */
    public static final Stance NONE = new Stance(Value.NONE, null);

    /** The writer's verdict. */
    public enum Value {
        ENDORSES,
        DOUBTS,
        REJECTS,
        NONE
    }
}
