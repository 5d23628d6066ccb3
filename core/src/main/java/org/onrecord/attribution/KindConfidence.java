package org.onrecord.attribution;

import org.onrecord.Attribution.Kind;
import org.onrecord.Attribution.Type;

/**
 * What the kind and the type of an attribution add to its confidence: a quotation with its marks is surer than a wish. A
 * logistic regression on the confidence of its parts, fitted by the training on held-out articles. Thread-safe.
 */
final class KindConfidence {
    private static final int BEFORE_KINDS = 2; // the weight of the parts' confidence, and what always counts
    private static final double LEAST = 1e-4;

    private final double[] weights;

    /** @param weights of the parts' log odds; of all; of each kind; of each type */
    KindConfidence(double[] weights) {
        if (weights.length != BEFORE_KINDS + Kind.values().length + Type.values().length) {
            throw new IllegalArgumentException("not a calibration of kinds: " + weights.length + " weights");
        }
        this.weights = weights.clone();
    }

    /** @param confidence from the parts alone */
    double of(double confidence, Kind kind, Type type) {
        double within = Math.min(1 - LEAST, Math.max(LEAST, confidence));
        double sum = weights[0] * Math.log(within / (1 - within))
                + weights[1]
                + weights[BEFORE_KINDS + kind.ordinal()]
                + weights[BEFORE_KINDS + Kind.values().length + type.ordinal()];
        return 1 / (1 + Math.exp(-sum));
    }
}
