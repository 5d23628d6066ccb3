package org.onrecord.tagging;

import java.util.List;

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

    public Calibrations {
        parts = List.copyOf(parts);
    }
}
