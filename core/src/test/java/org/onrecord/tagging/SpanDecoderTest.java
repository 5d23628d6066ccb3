package org.onrecord.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanDecoderTest {
    private static final double[] THRESHOLDS = {0.2, 0.4, 0.3};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void choosesSpansInOrderThatDoNotOverlapAndAreProbableEnough(long seed) {
        Random random = new Random(seed);
        List<RoleSpan> spans = decode(random, 40, THRESHOLDS);
        int end = 0;
        for (RoleSpan span : spans) {
            assertThat(span.first()).isGreaterThanOrEqualTo(end);
            assertThat(span.end()).isGreaterThan(span.first());
            assertThat(span.probability()).isGreaterThan(THRESHOLDS[span.role().ordinal()]);
            end = span.end();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void choosesFewerSpansForHigherThresholds(long seed) {
        List<RoleSpan> many = decode(new Random(seed), 60, new double[] {0.1, 0.1, 0.1});
        List<RoleSpan> few = decode(new Random(seed), 60, new double[] {0.6, 0.6, 0.6});
        assertThat(few).isNotEmpty().hasSizeLessThan(many.size());
    }

    private static List<RoleSpan> decode(Random random, int tokens, double[] thresholds) {
        Scores scores = RandomScores.of(random, tokens);
        ConditionalRandomField field = new ConditionalRandomField(scores, RandomScores.transitions(random));
        return new SpanDecoder(field, scores.window(), thresholds).spans();
    }
}
