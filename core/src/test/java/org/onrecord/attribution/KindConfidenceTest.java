package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.onrecord.Attribution.Kind;
import org.onrecord.Attribution.Type;

class KindConfidenceTest {
    private static final double TINY = 1e-9;

    @Test
    void withoutWeightsTheConfidenceStaysAsItIs() {
        KindConfidence confidence = new KindConfidence(new double[] {1, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        assertThat(confidence.of(0.7, Kind.DIRECT, Type.CONTROL)).isEqualTo(0.7, within(TINY));
    }

    @Test
    void kindAndTypeCount() {
        KindConfidence confidence = new KindConfidence(new double[] {1, 0, 2, 0, 0, 0, 0, 0, 0, -1});
        double plain = confidence.of(0.5, Kind.INDIRECT, Type.COMMUNICATION);
        assertThat(confidence.of(0.5, Kind.DIRECT, Type.COMMUNICATION)).isGreaterThan(plain);
        assertThat(confidence.of(0.5, Kind.INDIRECT, Type.CONTROL)).isLessThan(plain);
    }

    @Test
    void isAProbabilityAtTheExtremes() {
        KindConfidence confidence = new KindConfidence(new double[] {3, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        assertThat(confidence.of(0, Kind.BLOCK, Type.FACTIVE)).isBetween(0.0, 1.0);
        assertThat(confidence.of(1, Kind.BLOCK, Type.FACTIVE)).isBetween(0.0, 1.0);
    }

    @Test
    void refusesWeightsOfAnotherModel() {
        assertThatThrownBy(() -> new KindConfidence(new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a calibration of kinds: 1 weights");
    }
}
