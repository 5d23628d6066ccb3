package org.onrecord.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.onrecord.text.TokenRange;

class MarksTest {
    private static final double TINY = 1e-9;

    @Test
    void theColumnsFollowOneAnother() {
        assertThat(Question.NAME.column()).isZero();
        assertThat(Question.KIND.column()).isEqualTo(Question.NAME.answers());
        assertThat(Question.FORECAST_KIND.column() + Question.FORECAST_KIND.answers())
                .isEqualTo(Question.COLUMNS);
    }

    @Test
    void aTokensScoresBecomeProbabilities() {
        float[] scores = new float[2 * Question.COLUMNS];
        scores[Question.COLUMNS + Question.FORECAST_KIND.column() + 1] = (float) Math.log(3);
        double[] probabilities = new Marks(scores).probabilities(Question.FORECAST_KIND, 1);
        assertThat(probabilities).containsExactly(new double[] {0.25, 0.75}, within(1e-6));
    }

    @Test
    void ofAStretchTheFirstAndTheLastTokenTell() {
        float[] scores = new float[3 * Question.COLUMNS];
        for (int token = 0; token < 3; token++) {
            scores[token * Question.COLUMNS + Question.FORECAST_KIND.column()] = (float) Math.log(token == 1 ? 100 : 2);
        }
        double[] probabilities = new Marks(scores).probabilities(Question.FORECAST_KIND, new TokenRange(0, 3));
        assertThat(probabilities).containsExactly(new double[] {0.8, 0.2}, within(1e-6));
    }

    @Test
    void marksOfNothingFavourNoAnswer() {
        assertThat(Marks.none(1).probabilities(Question.STANCE, 0))
                .containsExactly(new double[] {0.25, 0.25, 0.25, 0.25}, within(TINY));
    }
}
