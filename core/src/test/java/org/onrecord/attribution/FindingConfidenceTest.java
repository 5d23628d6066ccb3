package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.Attribution.Determinacy;
import org.onrecord.Attribution.Kind;
import org.onrecord.tagging.Calibration;
import org.onrecord.text.TokenRange;

class FindingConfidenceTest {
    private static final double TINY = 1e-12;
    private static final TokenRange ROE = new TokenRange(0, 1);
    private static final TokenRange SAID = new TokenRange(1, 2);

    @Test
    void withoutShiftsTheConfidenceStaysAsItIs() {
        assertThat(unchanged().of(draft(List.of(ROE), 4), Kind.DIRECT, Determinacy.NEGATED))
                .isEqualTo(0.7, within(TINY));
    }

    @Test
    void kindLengthSourceAndDeterminacyCount() {
        FindingConfidence confidence = with(2.0, 0.0, 0.0, 0.0, 0.5, -1.0, -1.0);
        double plain = confidence.of(draft(List.of(ROE), 4), Kind.INDIRECT, Determinacy.ASSERTED);
        assertThat(confidence.of(draft(List.of(ROE), 4), Kind.DIRECT, Determinacy.ASSERTED))
                .isGreaterThan(plain);
        assertThat(confidence.of(draft(List.of(ROE), 9), Kind.INDIRECT, Determinacy.ASSERTED))
                .isGreaterThan(plain);
        assertThat(confidence.of(draft(List.of(), 4), Kind.INDIRECT, Determinacy.ASSERTED))
                .isLessThan(plain);
        assertThat(confidence.of(draft(List.of(ROE), 4), Kind.INDIRECT, Determinacy.QUESTION))
                .isLessThan(plain);
    }

    @Test
    void refusesWeightsOfAnotherModel() {
        assertThatThrownBy(() -> with(1.0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a calibration of attributions: 1 shifts");
    }

    static FindingConfidence unchanged() {
        return new FindingConfidence(new Calibration(1, 1, Collections.nCopies(7, 0.0)));
    }

    private static FindingConfidence with(Double... shifts) {
        return new FindingConfidence(new Calibration(1, 1, List.of(shifts)));
    }

    private static Draft draft(List<TokenRange> source, int length) {
        return new Draft(source, List.of(SAID), List.of(new TokenRange(2, 2 + length)), List.of(), false, 0.7);
    }
}
