package org.onrecord.tagging;

import org.onrecord.text.TokenRange;

/**
 * Scores of one stretch of tokens pointing at another, "he" at "Paolo Renzi": dot products of two vectors a token, and what
 * distance and order add. Thread-safe once made.
 */
public final class Pointers {
    /** What sort of words point. */
    public enum Sort {
        THIRD_PERSON,
        FIRST_PERSON,
        NOMINAL,
        /** No words at all: a cue without a source. */
        MISSING
    }

    private static final int[] DISTANCES = {8, 16, 32, 64, 128, 256, 512}; // tokens
    private static final int[] RANKS = {1, 2, 3, 5, 9, 17}; // candidates that are nearer
    private static final int VECTORS = 2; // of what points, and of what is pointed at

    /** The lengths of the tables of {@link Weights}. */
    static final int SORTS = Sort.values().length;

    static final int DISTANCE_WEIGHTS = SORTS * buckets(DISTANCES);
    static final int RANK_WEIGHTS = SORTS * buckets(RANKS);

    private final float[] vectors; // [tokens, 2, width], row by row
    private final int width;
    private final Weights weights;

    /**
     * What the training found beside the network.
     *
     * @param distance what the distance adds, [sort, bucket] row by row
     * @param rank what the number of nearer candidates adds, [sort, bucket] row by row
     * @param previous what it adds to have spoken last, by sort
     * @param nobody the score of pointing at none of the candidates, by sort
     */
    record Weights(double[] distance, double[] rank, double[] previous, double[] nobody) {}

    Pointers(float[] vectors, int width, Weights weights) {
        this.vectors = vectors;
        this.width = width;
        this.weights = weights;
    }

    /**
     * The score of one stretch pointing at another, to be compared with others of the same one.
     *
     * @param rank how many candidates are between the two; behind what points they are counted from -1 down
     * @param previous whether the one who is pointed at was the last to speak
     */
    public double score(Sort sort, TokenRange from, TokenRange to, int rank, boolean previous) {
        return product(from, to)
                + weight(weights.distance(), sort, from.first() - to.first(), DISTANCES)
                + weight(weights.rank(), sort, rank, RANKS)
                + (previous ? weights.previous()[sort.ordinal()] : 0);
    }

    private double product(TokenRange from, TokenRange to) {
        int a1 = start(from.first(), 0);
        int a2 = start(from.end() - 1, 0);
        int c1 = start(to.first(), 1);
        int c2 = start(to.end() - 1, 1);
        double product = 0;
        for (int i = 0; i < width; i++) {
            product += (double) (vectors[a1 + i] + vectors[a2 + i]) * (vectors[c1 + i] + vectors[c2 + i]);
        }
        return product / Math.sqrt(width);
    }

    private static double weight(double[] table, Sort sort, int signed, int[] bounds) {
        int bucket = signed >= 0 ? 0 : bounds.length + 1;
        for (int bound : bounds) {
            bucket += Math.abs(signed) >= bound ? 1 : 0;
        }
        return table[sort.ordinal() * buckets(bounds) + bucket];
    }

    /** Those between the bounds, before and behind. */
    private static int buckets(int[] bounds) {
        return 2 * (bounds.length + 1);
    }

    /** The score of pointing at none of the candidates. */
    public double nobody(Sort sort) {
        return weights.nobody()[sort.ordinal()];
    }

    private int start(int token, int vector) {
        return (token * VECTORS + vector) * width;
    }
}
