package org.onrecord.tagging;

import java.util.List;

/**
 * The weights with which probabilities become confidences.
 *
 * @param parts of the probabilities of an attribution's parts
 * @param kinds of its kind and type
 */
public record Calibration(List<Double> parts, List<Double> kinds) {

    public Calibration {
        parts = List.copyOf(parts);
        kinds = List.copyOf(kinds);
    }
}
