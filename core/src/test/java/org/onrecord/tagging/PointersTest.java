package org.onrecord.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.onrecord.tagging.Pointers.Sort;
import org.onrecord.text.TokenRange;

class PointersTest {
    private static final int SORTS = Sort.values().length;
    private static final int DISTANCES = 16;
    private static final int RANKS = 14;

    private final double[] distance = new double[SORTS * DISTANCES];
    private final double[] rank = new double[SORTS * RANKS];
    private final double[] previous = new double[SORTS];
    private final double[] nobody = {1, 2, 3, 4};

    @Test
    void aScoreIsTheProductOfWhatPointsAndWhatIsPointedAt() {
        float[] vectors = new float[3 * 2 * 4]; // three tokens, two vectors of four
        vectors[2 * 8] = 3; // the third token points …
        vectors[4] = 2; // … at the first
        assertThat(score(vectors, 4, Sort.NOMINAL, 2, 0)).isEqualTo(3 * 2 * 2 * 2 / 2.0, within(1e-9));
        assertThat(score(vectors, 4, Sort.NOMINAL, 0, 2)).isZero();
    }

    @Test
    void distanceCountsOnEitherSide() {
        distance[Sort.MISSING.ordinal() * DISTANCES] = 5; // nearer than eight tokens, before
        distance[Sort.MISSING.ordinal() * DISTANCES + 9] = 7; // eight or more behind
        float[] vectors = new float[20 * 2];
        assertThat(score(vectors, 1, Sort.MISSING, 7, 0)).isEqualTo(5);
        assertThat(score(vectors, 1, Sort.MISSING, 8, 0)).isZero();
        assertThat(score(vectors, 1, Sort.MISSING, 0, 8)).isEqualTo(7);
    }

    @Test
    void orderAndHavingSpokenLastCount() {
        rank[1] = 5; // one candidate nearer
        previous[0] = 2;
        Pointers pointers = pointers(new float[40], 1);
        TokenRange from = new TokenRange(4, 5);
        TokenRange to = new TokenRange(0, 1);
        assertThat(pointers.score(Sort.THIRD_PERSON, from, to, 1, false)).isEqualTo(5);
        assertThat(pointers.score(Sort.THIRD_PERSON, from, to, 0, true)).isEqualTo(2);
        assertThat(pointers.nobody(Sort.NOMINAL)).isEqualTo(3);
    }

    private double score(float[] vectors, int width, Sort sort, int from, int to) {
        return pointers(vectors, width)
                .score(sort, new TokenRange(from, from + 1), new TokenRange(to, to + 1), 0, false);
    }

    private Pointers pointers(float[] vectors, int width) {
        return new Pointers(vectors, width, new Pointers.Weights(distance, rank, previous, nobody));
    }
}
