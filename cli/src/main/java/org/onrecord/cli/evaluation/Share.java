package org.onrecord.cli.evaluation;

/** Counts how many are right. Not thread-safe. */
final class Share {
    private long right;
    private long all;

    void add(boolean isRight) {
        right += isRight ? 1 : 0;
        all++;
    }

    Figures figures(String label) {
        return Figures.share(label, right, all);
    }
}
