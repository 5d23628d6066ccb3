package org.onrecord.cli.evaluation;

/** Counts what was found, what of it is right, and what there was to find. Not thread-safe. */
final class PrecisionAndRecall {
    private long hits;
    private long predicted;
    private long gold;

    void add(long newHits, long newPredicted, long newGold) {
        hits += newHits;
        predicted += newPredicted;
        gold += newGold;
    }

    Figures figures(String label) {
        return Figures.precisionAndRecall(label, hits, predicted, gold);
    }
}
