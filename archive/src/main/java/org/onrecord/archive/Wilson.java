package org.onrecord.archive;

/**
 * The interval in which a share lies with 95 % confidence, from so many hits among so many trials (E. B. Wilson, "Probable
 * inference, the law of succession, and statistical inference", 1927). Unlike the normal approximation it holds for few trials,
 * and for shares near 0 and 1.
 */
public record Wilson(double lowest, double highest) {
    private static final double Z = 1.959964;

    /**
     * @param hits not always whole: what came true in part is half a hit
     * @throws IllegalArgumentException if there are no trials, or more hits than trials
     */
    public static Wilson of(double hits, int trials) {
        if (trials < 1 || hits < 0 || hits > trials) {
            throw new IllegalArgumentException(hits + " hits of " + trials);
        }
        double share = hits / trials;
        double square = Z * Z / trials;
        double middle = (share + square / 2) / (1 + square);
        double half = Z * Math.sqrt(share * (1 - share) / trials + square / (4 * trials)) / (1 + square);
        return new Wilson(Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
