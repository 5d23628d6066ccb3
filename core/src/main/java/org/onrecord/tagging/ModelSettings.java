package org.onrecord.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

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

    /** With its two borders and one piece between them. */
    private static final int LEAST_WINDOW = 3;

    /** @throws IOException with one line that names the key, if the reader cannot use what the training wrote */
    static ModelSettings read(InputStream stream) throws IOException {
        SettingsFile file = new SettingsFile(stream);
        return new ModelSettings(
                file.text("version"),
                file.whole("window", LEAST_WINDOW),
                file.whole("paragraph", LEAST_WINDOW),
                file.numbers("transitions", Transitions.NUMBERS),
                file.numbers("none", 2),
                new Pointers.Weights(
                        file.numbers("distance", Pointers.DISTANCE_WEIGHTS),
                        file.numbers("rank", Pointers.RANK_WEIGHTS),
                        file.numbers("previous", Pointers.SORTS),
                        file.numbers("nobody", Pointers.SORTS)),
                file.numbers("thresholds", Role.values().length),
                new Calibrations(
                        file.list("parts", Calibrations.PART_WEIGHTS),
                        calibration(file, "attributions", Calibrations.ATTRIBUTION_SHIFTS),
                        calibration(file, "speakers", 1),
                        calibration(file, "forecasts", 1),
                        file.numbers("threshold", 1)[0]));
    }

    private static Calibration calibration(SettingsFile file, String key, int shifts) throws IOException {
        List<Double> numbers = file.list(key, 2 + shifts);
        double least = Math.min(numbers.get(0), numbers.get(1));
        if (least < 0) {
            throw new IOException(key + " has " + least + ", by which a confidence falls where a probability grows");
        }
        return new Calibration(numbers.get(0), numbers.get(1), numbers.subList(2, numbers.size()));
    }

    int pointerColumns() {
        return 2 * POINTER_WIDTH;
    }

    Pointers pointers(float[] vectors) {
        return new Pointers(vectors, POINTER_WIDTH, pointing);
    }
}
