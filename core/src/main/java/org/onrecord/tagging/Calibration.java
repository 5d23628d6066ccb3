package org.onrecord.tagging;

import java.util.List;

/**
 * Turns a probability that is off into one that holds: beta calibration (Kull, Silva Filho and Flach, 2017), whose log odds are
 * a ln p − b ln(1 − p), with shifts by what else is known. It never falls where p grows. Fitted by the training on articles that
 * the network has not learnt from; {@code training/calibration.py} computes the same. Immutable.
 *
 * @param shifts what is added for each number of evidence
 */
public record Calibration(double a, double b, List<Double> shifts) {
    /** One that leaves probabilities as they are. */
    public static final Calibration NONE = new Calibration(1, 1, List.of(0.0));

    /** No probability counts as nearer to 0 or 1. */
    private static final double LEAST = 1e-4;

    public Calibration {
        if (!(a >= 0 && b >= 0)) {
            throw new IllegalArgumentException("a calibration that falls: " + a + " and " + b);
        }
        shifts = List.copyOf(shifts);
    }

    /** @throws IllegalArgumentException if there are not so many numbers of evidence as shifts */
    public double of(double probability, double... evidence) {
        if (evidence.length != shifts.size()) {
            throw new IllegalArgumentException(
                    "a calibration by " + shifts.size() + " numbers, not by " + evidence.length);
        }
        double p = Math.min(1 - LEAST, Math.max(LEAST, probability));
        double logOdds = a * Math.log(p) - b * Math.log(1 - p);
        for (int i = 0; i < evidence.length; i++) {
            logOdds += shifts.get(i) * evidence[i];
        }
        return 1 / (1 + Math.exp(-logOdds));
    }
}
