package org.onrecord;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim about the time after writing. Immutable and thread-safe.
 *
 * @param id unique within the analysis: "f1", "f2", …
 * @param kind whether the holder foresees or undertakes
 * @param span the words that state it
 * @param holder whose forecast it is: ids of the analysis's speakers, or {@link Speaker#WRITER} or {@link Speaker#GENERIC};
 *     empty where it is not decided
 * @param attribution the id of the attribution in which it stands; null where it stands in none, as in the writer's own voice
 * @param condition the words that say under what condition it is made; null where it has none
 * @param time the words that give its horizon; null where it has none
 * @param from the first day of the horizon, in ISO 8601 ("2026-05-31"); null where the words, or the article's day of
 *     publishing, do not tell
 * @param to the last day of the horizon, likewise; null also where it has no end
 * @param cue the words that carry the certainty; null where none were found
 * @param certainty how sure the holder sounds
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

    /** Keeps a copy of the list. */
    public Forecast {
        holder = List.copyOf(holder);
    }

    /** Whether the holder foresees or undertakes. */
    public enum Kind {
        /** What will be or happen. */
        PREDICTION,
        /** What the holder, or the holder's side, undertakes to do. */
        PLEDGE
    }

    /**
     * The seven steps of the analysts' probability yardstick, each with its interval of probability (Office of the Director of
     * National Intelligence, Intelligence Community Directive 203, Analytic Standards, 2015, section D.6.e.2.a).
     */
    public enum Certainty {
        /** 1 to 5 percent. */
        ALMOST_NO_CHANCE(0.01, 0.05),
        /** 5 to 20 percent. */
        VERY_UNLIKELY(0.05, 0.20),
        /** 20 to 45 percent. */
        UNLIKELY(0.20, 0.45),
        /** 45 to 55 percent. */
        EVEN(0.45, 0.55),
        /** 55 to 80 percent. */
        LIKELY(0.55, 0.80),
        /** 80 to 95 percent. */
        VERY_LIKELY(0.80, 0.95),
        /** 95 to 99 percent. */
        ALMOST_CERTAIN(0.95, 0.99);

        private final double lowest;
        private final double highest;

        Certainty(double lowest, double highest) {
            this.lowest = lowest;
            this.highest = highest;
        }

        /** {@return the lower end of the step's interval of probability, from 0 to 1} */
        public double lowest() {
            return lowest;
        }

        /** {@return the upper end of the step's interval of probability, from 0 to 1} */
        public double highest() {
            return highest;
        }
    }
}
