package org.onrecord.web.forecast;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Score;
import org.onrecord.archive.Wilson;
import org.onrecord.web.wording.Percent;

/** One line of the table. Immutable. */
public record ScoreLine(Score score) {

    public String brier() {
        return digits(score.brier());
    }

    public String baseBrier() {
        return digits(score.baseBrier());
    }

    public String log() {
        return digits(score.log());
    }

    public String baseRate() {
        return Percent.of(score.baseRate());
    }

    /** Null where no prediction was on a side. */
    public @Nullable Hits hits() {
        return score.sided() == 0
                ? null
                : new Hits(score.hits(), score.sided(), Wilson.of(score.hits(), score.sided()));
    }

    /** Right so often of so many. */
    public record Hits(int right, int of, Wilson interval) {
        public String rate() {
            return Percent.of((double) right / of);
        }

        public String between() {
            return Percent.of(interval.lowest(), interval.highest());
        }

        /** From the left, of a bar that is 100 wide. */
        public long start() {
            return Math.round(100 * interval.lowest());
        }

        public long width() {
            return Math.max(1, Math.round(100 * interval.highest()) - start());
        }

        public long middle() {
            return Math.round(100.0 * right / of);
        }
    }

    private static String digits(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
