package org.onrecord.cli.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * One measured figure, or several that belong together.
 *
 * @param label what was measured
 * @param values name and number, as they are printed; a single number has no name
 */
public record Figures(String label, List<Map.Entry<String, String>> values) {

    /** A plain count. */
    static Figures count(String label, long count) {
        return new Figures(label, List.of(Map.entry("", Long.toString(count))));
    }

    /**
     * Precision, recall and their harmonic mean.
     *
     * @param hits how many of the predicted are gold
     */
    static Figures precisionAndRecall(String label, long hits, long predicted, long gold) {
        double precision = share(hits, predicted);
        double recall = share(hits, gold);
        double f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        return new Figures(
                label,
                List.of(
                        Map.entry("p", rounded(precision)),
                        Map.entry("r", rounded(recall)),
                        Map.entry("f1", rounded(f1)),
                        Map.entry("n", Long.toString(gold))));
    }

    /** How many of all are right. */
    static Figures share(String label, long right, long all) {
        return new Figures(
                label, List.of(Map.entry("share", rounded(share(right, all))), Map.entry("n", Long.toString(all))));
    }

    private static double share(long part, long whole) {
        return whole > 0 ? (double) part / whole : 0;
    }

    /** Four digits at most and one at least, the exact value rounded half to even. */
    private static String rounded(double value) {
        BigDecimal digits =
                new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return digits.setScale(Math.max(1, digits.scale())).toPlainString();
    }

    /** One line for people. */
    public String text() {
        StringJoiner numbers = new StringJoiner("  ");
        values.forEach(value -> numbers.add((value.getKey() + " " + value.getValue()).strip()));
        return String.format(Locale.ROOT, "%-32s %s", label, numbers);
    }

    /** A key and its value. */
    public String json() {
        StringJoiner numbers = new StringJoiner(", ", "{", "}");
        values.forEach(value -> numbers.add("\"" + value.getKey() + "\": " + value.getValue()));
        boolean isSingle = values.get(0).getKey().isEmpty();
        return "\"" + label + "\": " + (isSingle ? values.get(0).getValue() : numbers);
    }
}
