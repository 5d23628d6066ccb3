package org.onrecord.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.onrecord.Attribution.Determinacy;
import org.onrecord.Attribution.Kind;
import org.onrecord.Attribution.Type;
import org.onrecord.attribution.Draft;
import org.onrecord.attribution.Finding;
import org.onrecord.text.TokenRange;

class ContentsTest {
    private final Contents contents = new Contents(List.of(
            finding(0, 20, OptionalInt.empty()),
            finding(5, 15, OptionalInt.empty()),
            finding(30, 40, OptionalInt.of(0))));

    @Test
    void theInnermostWordsAroundCount() {
        assertThat(contents.around(new TokenRange(6, 10))).hasValue(1);
        assertThat(contents.around(new TokenRange(0, 4))).hasValue(0);
    }

    @Test
    void mostOfItHasToBeInside() {
        assertThat(contents.around(new TokenRange(18, 22))).isEmpty();
        assertThat(contents.around(new TokenRange(17, 22))).hasValue(0);
    }

    @Test
    void whatIsQuotedAgainIsRepeated() {
        assertThat(contents.isRepeated(new TokenRange(31, 35))).isTrue();
        assertThat(contents.isRepeated(new TokenRange(6, 10))).isFalse();
        assertThat(contents.isRepeated(new TokenRange(50, 55))).isFalse();
    }

    private static Finding finding(int first, int end, OptionalInt repeats) {
        Draft draft = new Draft(List.of(), List.of(), List.of(new TokenRange(first, end)), List.of(), false, 1);
        return new Finding(
                draft,
                Kind.INDIRECT,
                Type.COMMUNICATION,
                Determinacy.ASSERTED,
                List.of(),
                OptionalInt.empty(),
                repeats,
                1);
    }
}
