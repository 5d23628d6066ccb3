package org.onrecord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.onrecord.Article;
import org.onrecord.Provenance;
import org.onrecord.Span;

class SketchTest {
    private static final String LONG = Invented.words(1, 1_000);

    @Test
    void seesThroughHouseStyle() {
        Sketch one = sketch("“The lock isn’t safe,” the U.S. engineers said — again.\n\nNobody in Kelm was asked.");
        Sketch other = sketch("\"The lock isn't safe,\" the US engineers said, again. Nobody in Kelm was asked.");
        assertThat(one).isEqualTo(other);
    }

    @Test
    void containsAShortenedCopy() {
        String third = Invented.words(1, 333);
        Likeness likeness = sketch(LONG).likeness(sketch(third));
        assertThat(likeness.containment()).isEqualTo(1);
        assertThat(likeness.resemblance()).isCloseTo(0.33, within(0.1));
    }

    @Test
    void measuresWhatHalvesHaveInCommon() {
        Sketch one = sketch(Invented.words(2, 500) + " " + Invented.words(3, 500));
        Sketch other = sketch(Invented.words(3, 500) + " " + Invented.words(4, 500));
        assertThat(one.likeness(other).containment()).isCloseTo(0.5, within(0.15));
        assertThat(other.likeness(one)).isEqualTo(one.likeness(other));
    }

    @Test
    void hasNothingInCommonWithAnother() {
        assertThat(sketch(LONG).likeness(sketch(Invented.words(5, 1_000)))).isEqualTo(Likeness.NONE);
    }

    @Test
    void sharesBandsWithACopyOnly() {
        assertThat(shared(sketch(LONG), sketch(LONG.substring(0, LONG.length() / 4))))
                .isPositive();
        assertThat(shared(sketch(LONG), sketch(Invented.words(5, 1_000)))).isZero();
    }

    @Test
    void leavesProvenanceOut() {
        String line = "This article first appeared in the Kelm Courier. ";
        Article copy = Invented.article(line + LONG)
                .withProvenance(List.of(new Provenance(line, "Kelm Courier", new Span(0, line.length()))));
        assertThat(Sketch.of(copy)).isEqualTo(sketch(LONG));
    }

    @Test
    void takesTheShortestArticles() {
        assertThat(sketch("Closed.").likeness(sketch("CLOSED"))).isEqualTo(new Likeness(1, 1));
        assertThat(sketch("Closed.").likeness(sketch("Open."))).isEqualTo(Likeness.NONE);
        assertThat(sketch("").likeness(sketch(""))).isEqualTo(Likeness.NONE);
        assertThat(sketch("").bands()).isEmpty();
    }

    @Test
    void comesBackFromItsBytes() {
        for (String text : List.of("", "Closed.", LONG)) {
            byte[] bytes = sketch(text).toBytes();
            assertThat(bytes).hasSizeLessThanOrEqualTo(Sketch.MOST_BYTES);
            assertThat(Sketch.fromBytes(bytes)).isEqualTo(sketch(text));
        }
    }

    @Test
    void refusesOtherBytes() {
        byte[] bytes = sketch(LONG).toBytes();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sketch.fromBytes(Arrays.copyOf(bytes, 7)))
                .withMessage("a sketch that ends early");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sketch.fromBytes(Arrays.copyOf(bytes, bytes.length + 1)))
                .withMessage("a sketch with 1 bytes too many");
        bytes[0] = 9;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sketch.fromBytes(bytes))
                .withMessage("a sketch of version 9, not of 1");
    }

    private static long shared(Sketch one, Sketch other) {
        return LongStream.of(one.bands())
                .filter(band -> LongStream.of(other.bands()).anyMatch(it -> it == band))
                .count();
    }

    private static Sketch sketch(String text) {
        return Sketch.of(Invented.article(text));
    }
}
