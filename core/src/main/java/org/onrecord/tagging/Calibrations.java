package org.onrecord.tagging;

import java.util.List;
import org.onrecord.Attribution.Kind;

/**
 * What turns the network's probabilities into confidences. Immutable.
 *
 * @param parts the weights of the probabilities of an attribution’s parts
 * @param attributions by kind and what else they are like
 * @param speakers of decided speakers
 * @param forecasts of forecasts
 * @param threshold the confidence from which on quotations in quotation marks are right in 95 of 100 cases
 */
public record Calibrations(
        List<Double> parts, Calibration attributions, Calibration speakers, Calibration forecasts, double threshold) {
    /** One for all, and two for each of {@link CueGroup#probabilities}. */
    public static final int PART_WEIGHTS = 1 + 2 * CueGroup.PARTS;

    /** One for each kind; for the length, for having no source, and for not being asserted. */
    public static final int ATTRIBUTION_SHIFTS = Kind.values().length + 3;

    public Calibrations {
        parts = List.copyOf(parts);
    }
}
