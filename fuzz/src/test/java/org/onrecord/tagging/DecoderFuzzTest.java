package org.onrecord.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whatever numbers the network gives, what is read off them are spans and probabilities. */
class DecoderFuzzTest {
    private static final int MOST_TOKENS = 24;
    private static final int WIDTH = 2;
    private static final double LEAST_SPARE = 0.1;
    private static final float LARGEST_USUAL = 100;
    private static final ModelSettings SETTINGS = RandomNetwork.settings();

    /** With scores as networks give them, no span leaves its paragraph. */
    @FuzzTest(maxDuration = "")
    void usualScores(FuzzedDataProvider data) {
        Window window = window(data);
        List<RoleSpan> spans = decode(scores(window, () -> data.consumeRegularFloat(-LARGEST_USUAL, LARGEST_USUAL)));
        assertThat(spans).allMatch(span -> window.paragraph(span.first()) == window.paragraph(span.end() - 1));
    }

    /** With infinite ones, with those that are no numbers, and with what is near to them. */
    @FuzzTest(maxDuration = "")
    void anyScores(FuzzedDataProvider data) {
        decode(scores(window(data), data::consumeFloat));
    }

    private static Window window(FuzzedDataProvider data) {
        int tokens = data.consumeInt(1, MOST_TOKENS);
        boolean[] opening = new boolean[tokens];
        for (int token = 0; token < tokens; token++) {
            opening[token] = token == 0 || data.consumeBoolean();
        }
        return new Window(0, IntStream.range(0, tokens).toArray(), opening, new long[tokens]);
    }

    private static Scores scores(Window window, DoubleSupplier score) {
        return new Scores(
                window,
                floats(window.size() * Role.TAGS, score),
                floats(window.size() * Scores.Vector.values().length * WIDTH, score));
    }

    private static float[] floats(int count, DoubleSupplier score) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) score.getAsDouble();
        }
        return values;
    }

    private static List<RoleSpan> decode(Scores scores) {
        ConditionalRandomField field = new ConditionalRandomField(scores, new Transitions(SETTINGS.transitions()));
        SpanDecoder decoder = new SpanDecoder(field, scores.window(), SETTINGS.thresholds());
        List<RoleSpan> spans = decoder.spans();
        List<RoleSpan> spare = decoder.spare(Role.CONTENT, LEAST_SPARE, spans);
        checkOrder(spans, scores.window().size());
        assertThat(spare).allMatch(span -> isProbability(span.probability()));
        double[] none = SETTINGS.none();
        new Linker(scores, none[0], none[1]).link(spans, spare).forEach(group -> check(group, scores.window()));
        return spans;
    }

    private static void checkOrder(List<RoleSpan> spans, int size) {
        int end = 0;
        for (RoleSpan span : spans) {
            assertThat(span.first()).isGreaterThanOrEqualTo(end);
            assertThat(span.end()).isGreaterThan(span.first()).isLessThanOrEqualTo(size);
            assertThat(span.probability()).matches(DecoderFuzzTest::isProbability);
            end = span.end();
        }
    }

    private static void check(CueGroup group, Window window) {
        assertThat(group.sourceProbability()).matches(DecoderFuzzTest::isProbability);
        assertThat(group.contentProbability()).matches(DecoderFuzzTest::isProbability);
        Stream.concat(Stream.ofNullable(group.source()), group.contents().stream())
                .forEach(span -> assertThat(window.paragraph(span.first()))
                        .isEqualTo(window.paragraph(group.cue().first())));
        assertThat(group.contents()).noneMatch(group.cue()::overlaps);
    }

    private static boolean isProbability(double value) {
        return value >= 0 && value <= 1;
    }
}
