package org.onrecord.web.wording;

/** Probabilities and shares as people read them. */
public final class Percent {
    private Percent() {}

    /** "67 %"; only what is certain has a hundred. */
    public static String of(double share) {
        return (share < 1 ? Math.min(99, Math.round(100 * share)) : 100) + "\u00a0%";
    }

    /** "80–95 %" */
    public static String of(double lowest, double highest) {
        return Math.round(100 * lowest) + "–" + Math.round(100 * highest) + "\u00a0%";
    }
}
