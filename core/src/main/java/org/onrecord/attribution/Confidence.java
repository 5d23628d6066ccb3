package org.onrecord.attribution;

import org.onrecord.tagging.CueGroup;
import org.onrecord.tagging.RoleSpan;

/**
 * The probability that an attribution is right, from those of its parts: a logistic regression (Platt, 1999) on their
 * logarithms, fitted by the training on held-out articles.
 */
final class Confidence {
    /** The order of the weights. */
    private enum Feature {
        ALWAYS,
        CUE,
        CONTENT,
        SOURCE,
        CONTENT_LINK,
        SOURCE_LINK
    }

    private static final double LEAST = 1e-3;

    private final double[] weights;

    Confidence(double[] weights) {
        if (weights.length != Feature.values().length) {
            throw new IllegalArgumentException("not a calibration: " + weights.length + " weights");
        }
        this.weights = weights;
    }

    double of(CueGroup group) {
        double least = group.contents().stream()
                .mapToDouble(RoleSpan::probability)
                .min()
                .orElse(0);
        double source = group.source() == null ? 1 : group.source().probability();
        double sum = weights[Feature.ALWAYS.ordinal()]
                + weights[Feature.CUE.ordinal()] * log(group.cue().probability())
                + weights[Feature.CONTENT.ordinal()] * log(least)
                + weights[Feature.SOURCE.ordinal()] * log(source)
                + weights[Feature.CONTENT_LINK.ordinal()] * log(group.contentProbability())
                + weights[Feature.SOURCE_LINK.ordinal()] * log(group.sourceProbability());
        return 1 / (1 + Math.exp(-sum));
    }

    private static double log(double probability) {
        return Math.log(Math.max(LEAST, probability));
    }
}
