package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.tagging.CueGroup;
import org.onrecord.tagging.Role;
import org.onrecord.tagging.RoleSpan;

class ConfidenceTest {
    private final Confidence confidence = new Confidence(new double[] {2, 1, 1, 1, 1, 1});

    @Test
    void growsWithEachProbability() {
        double sure = of(1, 1, 1, 1, 1);
        assertThat(sure).isEqualTo(1 / (1 + Math.exp(-2)));
        assertThat(of(0.5, 1, 1, 1, 1)).isLessThan(sure);
        assertThat(of(1, 0.5, 1, 1, 1)).isLessThan(sure);
        assertThat(of(1, 1, 0.5, 1, 1)).isLessThan(sure);
        assertThat(of(1, 1, 1, 0.5, 1)).isLessThan(sure);
        assertThat(of(1, 1, 1, 1, 0.5)).isLessThan(sure);
    }

    @Test
    void goesByTheLeastCertainContent() {
        RoleSpan cue = new RoleSpan(Role.CUE, 0, 1, 1);
        List<RoleSpan> contents = List.of(new RoleSpan(Role.CONTENT, 1, 2, 0.9), new RoleSpan(Role.CONTENT, 3, 4, 0.5));
        assertThat(confidence.of(new CueGroup(cue, null, 1, contents, 1))).isEqualTo(of(1, 1, 0.5, 1, 1));
    }

    @Test
    void isAProbabilityAtTheExtremes() {
        assertThat(of(0, 0, 0, 0, 0)).isBetween(0.0, 1.0);
    }

    @Test
    void refusesWeightsOfAnotherModel() {
        assertThatThrownBy(() -> new Confidence(new double[] {1, 2}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a calibration: 2 weights");
    }

    private double of(double cue, double source, double content, double sourceLink, double contentLink) {
        return confidence.of(new CueGroup(
                new RoleSpan(Role.CUE, 1, 2, cue),
                new RoleSpan(Role.SOURCE, 0, 1, source),
                sourceLink,
                List.of(new RoleSpan(Role.CONTENT, 2, 3, content)),
                contentLink));
    }
}
