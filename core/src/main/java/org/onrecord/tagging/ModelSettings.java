package org.onrecord.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Properties;

/**
 * What belongs to the network but not into its graph, written by the training beside it.
 *
 * @param version of the model
 * @param window the most pieces in a window
 * @param transitions the tag transitions, [from, to] row by row, the last row for the start
 * @param none the scores of having no source and of having no cue
 * @param thresholds the least probability of a span, by role
 * @param calibration the weights that turn the parts' probabilities into a confidence
 */
record ModelSettings(
        String version, int window, double[] transitions, double[] none, double[] thresholds, double[] calibration) {

    static ModelSettings read(InputStream stream) throws IOException {
        Properties properties = new Properties();
        properties.load(stream);
        return new ModelSettings(
                properties.getProperty("version"),
                Integer.parseInt(properties.getProperty("window")),
                numbers(properties, "transitions"),
                numbers(properties, "none"),
                numbers(properties, "thresholds"),
                numbers(properties, "calibration"));
    }

    private static double[] numbers(Properties properties, String key) {
        return Arrays.stream(properties.getProperty(key).trim().split("\\s+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
