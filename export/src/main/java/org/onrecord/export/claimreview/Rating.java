package org.onrecord.export.claimreview;

import org.jspecify.annotations.Nullable;
import org.onrecord.Forecast.Kind;
import org.onrecord.archive.Resolution.Outcome;

/**
 * What became of a forecast, in words and on the scale from 1, false, to 5, true. Immutable.
 *
 * @param value null where it is neither true nor false
 */
record Rating(String words, @Nullable Integer value) {
    static final int WORST = 1;
    static final int BEST = 5;
    private static final int MIDDLE = 3;

    /** @throws IllegalArgumentException for a judgement that is taken back */
    static Rating of(Kind kind, Outcome outcome) {
        boolean isPledge = kind == Kind.PLEDGE;
        return switch (outcome) {
            case YES -> new Rating(isPledge ? "Kept" : "Came true", BEST);
            case NO -> new Rating(isPledge ? "Broken" : "Did not come true", WORST);
            case PARTLY -> new Rating(isPledge ? "Kept in part" : "Came true in part", MIDDLE);
            case VOID -> new Rating("Void", null);
            case STALLED -> new Rating("Stalled", null);
            case OPEN -> throw new IllegalArgumentException("nothing is judged");
        };
    }
}
