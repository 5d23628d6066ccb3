package org.onrecord.archive;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a forecast, as somebody judged it. Immutable.
 *
 * @param forecast its key
 * @param on when it was settled
 * @param evidence an address
 * @param judge who says so
 * @param at when it was said
 */
public record Resolution(
        String forecast,
        Outcome outcome,
        LocalDate on,
        @Nullable String evidence,
        @Nullable String judge,
        @Nullable String note,
        Instant at) {

    /** How it came out. */
    public enum Outcome {
        /** It came true; the pledge was kept. */
        YES,
        /** It did not come true; the pledge was broken. */
        NO,
        /** A part of it did. */
        PARTLY,
        /** Its condition did not come true, or it cannot be judged. */
        VOID,
        /** The pledge is neither kept nor broken, and nothing moves. */
        STALLED,
        /** An earlier judgement is taken back. */
        OPEN
    }
}
