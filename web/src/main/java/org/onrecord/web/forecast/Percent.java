package org.onrecord.web.forecast;

/** Probabilities and shares as people read them. */
final class Percent {
    private Percent() {}

    /** "67 %"; only what is certain has a hundred. */
    static String of(double share) {
        return (share < 1 ? Math.min(99, Math.round(100 * share)) : 100) + "\u00a0%";
    }

    /** "80–95 %" */
    static String of(double lowest, double highest) {
        return Math.round(100 * lowest) + "–" + Math.round(100 * highest) + "\u00a0%";
    }
}
