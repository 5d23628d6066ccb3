package org.onrecord.cli.display;

import java.util.Locale;

/**
 * How analyses are shown.
 *
 * @param columns how wide the terminal is
 * @param colour whether it is one that shows colours
 * @param all whether to show attitudes, knowledge and wishes too, besides what was said
 * @param full whether to show long statements to their end
 * @param minConfidence what is less certain is not shown
 * @param explain whether to show on what words each finding rests
 */
public record Display(int columns, boolean colour, boolean all, boolean full, double minConfidence, boolean explain) {
    private static final int NARROWEST = 40;

    /** Longer lines are hard to read. */
    private static final int WIDEST = 100;

    /** How wide the lines are that are printed. */
    int width() {
        return Math.min(Math.max(columns, NARROWEST), WIDEST);
    }

    /** The most lines that something long may have. */
    int most(int lines) {
        return full ? Integer.MAX_VALUE : lines;
    }

    /** A number of things, in words: "1 word", "2 words". */
    public static String count(long number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
