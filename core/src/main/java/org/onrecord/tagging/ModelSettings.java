package org.onrecord.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * What belongs to the network but not into its graph, written by the training beside it.
 *
 * @param version of the model
 * @param window the most pieces in a window of several paragraphs
 * @param paragraph the most pieces in a window of one paragraph
 * @param transitions the tag transitions, [from, to] row by row, the last row for the start
 * @param none the scores of having no source and of having no cue
 * @param pointing what belongs to the pointers
 * @param thresholds the least probability of a span, by role
 * @param calibrations what turns probabilities into confidences
 */
record ModelSettings(
        String version,
        int window,
        int paragraph,
        double[] transitions,
        double[] none,
        Pointers.Weights pointing,
        double[] thresholds,
        Calibrations calibrations) {
    /** Of each of a pointer's two vectors. */
    private static final int POINTER_WIDTH = 64;

    static ModelSettings read(InputStream stream) throws IOException {
        Properties properties = new Properties();
        properties.load(stream);
        return new ModelSettings(
                properties.getProperty("version"),
                Integer.parseInt(properties.getProperty("window")),
                Integer.parseInt(properties.getProperty("paragraph")),
                numbers(properties, "transitions"),
                numbers(properties, "none"),
                new Pointers.Weights(
                        numbers(properties, "distance"),
                        numbers(properties, "rank"),
                        numbers(properties, "previous"),
                        numbers(properties, "nobody")),
                numbers(properties, "thresholds"),
                new Calibrations(
                        list(properties, "parts"),
                        calibration(properties, "attributions"),
                        calibration(properties, "speakers"),
                        calibration(properties, "forecasts"),
                        numbers(properties, "threshold")[0]));
    }

    private static Calibration calibration(Properties properties, String key) throws IOException {
        List<Double> numbers = list(properties, key);
        return new Calibration(numbers.get(0), numbers.get(1), numbers.subList(2, numbers.size()));
    }

    private static List<Double> list(Properties properties, String key) throws IOException {
        return Arrays.stream(numbers(properties, key)).boxed().toList();
    }

    int pointerColumns() {
        return 2 * POINTER_WIDTH;
    }

    Pointers pointers(float[] vectors) {
        return new Pointers(vectors, POINTER_WIDTH, pointing);
    }

    private static double[] numbers(Properties properties, String key) throws IOException {
        String line = properties.getProperty(key);
        if (line == null) {
            throw new IOException("reader.properties has no " + key);
        }
        return Arrays.stream(line.trim().split("\\s+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
