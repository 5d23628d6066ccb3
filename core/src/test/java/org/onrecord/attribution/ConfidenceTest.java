package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.tagging.CueGroup;
import org.onrecord.tagging.Role;
import org.onrecord.tagging.RoleSpan;

class ConfidenceTest {
    private final Confidence confidence = new Confidence(Collections.nCopies(11, 1.0));

    @Test
    void growsWithEachProbability() {
        double sure = of(0.9, 0.9, 0.9, 0.9, 0.9);
        assertThat(of(0.5, 0.9, 0.9, 0.9, 0.9)).isLessThan(sure);
        assertThat(of(0.9, 0.5, 0.9, 0.9, 0.9)).isLessThan(sure);
        assertThat(of(0.9, 0.9, 0.5, 0.9, 0.9)).isLessThan(sure);
        assertThat(of(0.9, 0.9, 0.9, 0.5, 0.9)).isLessThan(sure);
        assertThat(of(0.9, 0.9, 0.9, 0.9, 0.5)).isLessThan(sure);
    }

    @Test
    void addsTheLogOddsOfTheParts() {
        Confidence plain = new Confidence(List.of(0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0));
        assertThat(plain.of(group(0.8, 0.1, 0.1, 0.1, 0.1))).isEqualTo(0.8, within(1e-12));
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
        assertThat(of(1, 1, 1, 1, 1)).isBetween(0.0, 1.0);
    }

    @Test
    void refusesWeightsOfAnotherModel() {
        assertThatThrownBy(() -> new Confidence(List.of(1.0, 2.0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a calibration of parts: 2 weights");
    }

    private double of(double cue, double source, double content, double sourceLink, double contentLink) {
        return confidence.of(group(cue, source, content, sourceLink, contentLink));
    }

    private static CueGroup group(double cue, double source, double content, double sourceLink, double contentLink) {
        return new CueGroup(
                new RoleSpan(Role.CUE, 1, 2, cue),
                new RoleSpan(Role.SOURCE, 0, 1, source),
                sourceLink,
                List.of(new RoleSpan(Role.CONTENT, 2, 3, content)),
                contentLink);
    }
}
