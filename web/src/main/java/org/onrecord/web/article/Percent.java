package org.onrecord.web.article;

/** A probability as people read it. */
final class Percent {
    private Percent() {}

    /** Only what is certain has a hundred. */
    static String of(double probability) {
        return (probability < 1 ? Math.min(99, Math.round(100 * probability)) : 100) + "\u00a0%";
    }
}
