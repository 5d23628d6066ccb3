package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnalystTest {
    private static final Article BRIDGE = Article.of("bridge", "“We open in June,” said Tomas Rehn, the mayor.");

    @Test
    void readsInSeveralThreadsWhatItReadsInOne() {
        try (Analyst analyst = Analyst.load()) {
            Analysis alone = analyst.analyse(BRIDGE);

            assertThat(IntStream.range(0, 50).parallel().mapToObj(i -> analyst.analyse(BRIDGE)))
                    .hasSize(50)
                    .containsOnly(alone);
        }
    }

    @Test
    void namesThoseWhoSpeakTogetherAlwaysInTheSameOrder() {
        Article joint = Article.of(
                "joint",
                "Ida Falk and Tomas Rehn said that the bridge was safe. Both politicians said that it would open in June.");
        try (Analyst analyst = Analyst.load()) {
            Analysis once = analyst.analyse(joint);

            assertThat(once.attributions()).extracting(Attribution::speakers).containsOnly(List.of("s1", "s2"));
            assertThat(IntStream.range(0, 50).mapToObj(i -> analyst.analyse(joint)))
                    .containsOnly(once);
        }
    }

    @Test
    void findsNothingInAnEmptyText() {
        try (Analyst analyst = Analyst.load()) {
            Article empty = Article.of("empty", "");

            assertThat(analyst.analyse(empty)).isEqualTo(new Analysis(empty, List.of(), List.of(), List.of()));
        }
    }

    @Test
    void mayBeClosedTwiceButReadsNoMore() {
        Analyst analyst = Analyst.load();
        analyst.close();

        assertThatCode(analyst::close).doesNotThrowAnyException();
        assertThatThrownBy(() -> analyst.analyse(BRIDGE)).isInstanceOf(IllegalStateException.class);
    }
}
