package org.onrecord.attribution;

import org.onrecord.Attribution.Determinacy;
import org.onrecord.Attribution.Kind;
import org.onrecord.tagging.Calibration;
import org.onrecord.tagging.Calibrations;

/**
 * The probability that an attribution is right, from that of its parts and from what it is like: a quotation with its marks is
 * surer than a paraphrase, one with a source surer than one without. Thread-safe.
 */
final class FindingConfidence {
    private static final int KINDS = Kind.values().length;

    private final Calibration calibration;

    /** @param calibration with shifts for each kind, the logarithm of the length, no source, and not being asserted */
    FindingConfidence(Calibration calibration) {
        if (calibration.shifts().size() != Calibrations.ATTRIBUTION_SHIFTS) {
            throw new IllegalArgumentException(
                    "not a calibration of attributions: " + calibration.shifts().size() + " shifts");
        }
        this.calibration = calibration;
    }

    double of(Draft draft, Kind kind, Determinacy determinacy) {
        double[] evidence = new double[Calibrations.ATTRIBUTION_SHIFTS];
        evidence[kind.ordinal()] = 1;
        evidence[KINDS] = Math.log(draft.length());
        evidence[KINDS + 1] = draft.source().isEmpty() ? 1 : 0;
        evidence[KINDS + 2] = determinacy == Determinacy.ASSERTED ? 0 : 1;
        return calibration.of(draft.confidence(), evidence);
    }
}
