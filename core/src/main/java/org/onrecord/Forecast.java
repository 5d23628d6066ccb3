package org.onrecord;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim about the time after writing.
 *
 * @param id unique within the analysis
 * @param holder ids of the analysis's speakers, or {@link Speaker#WRITER} or {@link Speaker#GENERIC}
 * @param attribution the id of the attribution in which it stands; null in the writer's own voice
 * @param condition under what condition it is made
 * @param time the words that give its horizon
 * @param from the first day of the horizon, in ISO 8601
 * @param to the last day of the horizon, in ISO 8601
 * @param cue the words that carry the certainty
 * @param confidence the probability that this is a forecast as described, from 0 to 1
 */
public record Forecast(
        String id,
        Kind kind,
        Span span,
        List<String> holder,
        @Nullable String attribution,
        @Nullable Span condition,
        @Nullable Span time,
        @Nullable String from,
        @Nullable String to,
        @Nullable Span cue,
        Certainty certainty,
        double confidence) {

    public Forecast {
        holder = List.copyOf(holder);
    }

    /** Whether the holder foresees or undertakes. */
    public enum Kind {
        PREDICTION,
        PLEDGE
    }

    /** The seven steps of the analysts' probability yardstick (ICD 203), each with its interval. */
    public enum Certainty {
        ALMOST_NO_CHANCE(0.01, 0.05),
        VERY_UNLIKELY(0.05, 0.20),
        UNLIKELY(0.20, 0.45),
        EVEN(0.45, 0.55),
        LIKELY(0.55, 0.80),
        VERY_LIKELY(0.80, 0.95),
        ALMOST_CERTAIN(0.95, 0.99);

        private final double lowest;
        private final double highest;

        Certainty(double lowest, double highest) {
            this.lowest = lowest;
            this.highest = highest;
        }

        /** The lower end of the step's interval of probability. */
        public double lowest() {
            return lowest;
        }

        /** The upper end of the step's interval of probability. */
        public double highest() {
            return highest;
        }
    }
}
