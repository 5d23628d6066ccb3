package org.onrecord.attribution;

import java.util.List;
import org.onrecord.tagging.Calibrations;
import org.onrecord.tagging.CueGroup;

/**
 * The probability that the parts of an attribution are right, from that of each: beta calibration (Kull, Silva Filho and Flach,
 * 2017) of several probabilities in one, whose log odds are a sum of a ln p − b ln(1 − p) over all of them. Fitted by the
 * training on articles that the network has not learnt from. Thread-safe.
 */
final class Confidence {
    private static final int PARTS = CueGroup.PARTS;
    private static final double LEAST = 1e-3;

    private final List<Double> weights;

    /** @param weights of all; of ln p of each of a group's {@link CueGroup#probabilities}; of −ln(1 − p) of the same */
    Confidence(List<Double> weights) {
        if (weights.size() != Calibrations.PART_WEIGHTS) {
            throw new IllegalArgumentException("not a calibration of parts: " + weights.size() + " weights");
        }
        this.weights = List.copyOf(weights);
    }

    double of(CueGroup group) {
        List<Double> parts = group.probabilities();
        double sum = weights.get(0);
        for (int i = 0; i < PARTS; i++) {
            double p = Math.min(1 - LEAST, Math.max(LEAST, parts.get(i)));
            sum += weights.get(1 + i) * Math.log(p) - weights.get(1 + PARTS + i) * Math.log(1 - p);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
