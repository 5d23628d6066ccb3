package org.onrecord.web.forecast;

import java.util.List;
import java.util.Map;
import org.onrecord.Forecast.Certainty;
import org.onrecord.archive.Score;
import org.onrecord.archive.Wilson;
import org.onrecord.web.wording.CertaintyWords;
import org.onrecord.web.wording.Percent;

/**
 * A reliability diagram (A. H. Murphy and R. L. Winkler, 1977): for each step of certainty the probability that was stated, and the
 * share that came true. On the diagonal both are the same. It is drawn on a square of {@link #SIDE} with a margin. Immutable.
 */
public record Reliability(int predictions, List<Point> points) {
    /** How long the axes are. */
    public static final int SIDE = 300;

    /** From the left, and from the top, to the axes. */
    public static final int MARGIN = 44;

    private static final double SMALLEST = 4;
    private static final double LARGEST = 13;

    public Reliability {
        points = List.copyOf(points);
    }

    static Reliability of(Score score) {
        int most = score.calibration().values().stream()
                .mapToInt(Score.Step::predictions)
                .max()
                .orElse(1);
        return new Reliability(
                score.predictions(),
                score.calibration().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(step -> point(step.getKey(), step.getValue(), most))
                        .toList());
    }

    /** The area grows with the number. */
    private static Point point(Certainty certainty, Score.Step step, int most) {
        return new Point(
                certainty,
                step.predictions(),
                step.cameTrue(),
                Wilson.of(step.cameTrue(), step.predictions()),
                SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((double) step.predictions() / most));
    }

    /** Where a probability stands on the horizontal axis. */
    public static double x(double probability) {
        return tenths(MARGIN + SIDE * probability);
    }

    /** Where a share stands on the vertical axis. */
    public static double y(double share) {
        return tenths(MARGIN / 2.0 + SIDE * (1 - share));
    }

    private static double tenths(double value) {
        return Math.round(10 * value) / 10.0;
    }

    /**
     * The predictions of one step.
     *
     * @param cameTrue what came true in part counts as one half
     * @param size a radius
     */
    public record Point(Certainty certainty, int predictions, double cameTrue, Wilson interval, double size) {

        public String words() {
            return CertaintyWords.of(certainty);
        }

        public double share() {
            return cameTrue / predictions;
        }

        public double stated() {
            return (certainty.lowest() + certainty.highest()) / 2;
        }

        public double radius() {
            return tenths(size);
        }

        /** "7", or "7½" */
        public String cameTrueWords() {
            long whole = (long) cameTrue;
            String half = cameTrue > whole ? "½" : "";
            return whole == 0 && !half.isEmpty() ? half : whole + half;
        }

        public String statedInterval() {
            return Percent.of(certainty.lowest(), certainty.highest());
        }

        public String shareWords() {
            return Percent.of(share());
        }

        public String between() {
            return Percent.of(interval.lowest(), interval.highest());
        }
    }
}
