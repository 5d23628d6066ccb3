package org.onrecord.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {
    private static final double TINY = 1e-12;

    @Test
    void mayLeaveAProbabilityAsItIs() {
        assertThat(Calibration.NONE.of(0.7, 1)).isEqualTo(0.7, within(TINY));
    }

    @Test
    void bringsClaimsThatAreTooBoldNearerToOneHalf() {
        Calibration modest = new Calibration(0.5, 0.5, List.of(0.0));
        assertThat(modest.of(0.9, 1)).isEqualTo(0.75, within(TINY)); // odds of 9 become odds of 3
        assertThat(modest.of(0.1, 1)).isEqualTo(0.25, within(TINY));
    }

    @Test
    void shiftsByEvidence() {
        Calibration doubles = new Calibration(1, 1, List.of(0.0, Math.log(2)));
        assertThat(doubles.of(0.5, 1, 0)).isEqualTo(0.5, within(TINY));
        assertThat(doubles.of(0.5, 1, 1)).isEqualTo(2 / 3.0, within(TINY));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "0.3, 2.5", "0, 0"})
    void neverFallsAndStaysAProbability(double a, double b) {
        Calibration calibration = new Calibration(a, b, List.of(0.4));
        double last = 0;
        for (int hundredth = 0; hundredth <= 100; hundredth++) {
            double confidence = calibration.of(hundredth / 100.0, 1);
            assertThat(confidence).isBetween(last, 1.0);
            last = confidence;
        }
    }

    @Test
    void refusesToFall() {
        assertThatThrownBy(() -> new Calibration(1, -0.1, List.of(0.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a calibration that falls: 1.0 and -0.1");
    }

    @Test
    void wantsAllItsEvidence() {
        assertThatThrownBy(() -> Calibration.NONE.of(0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a calibration by 1 numbers, not by 0");
    }
}
