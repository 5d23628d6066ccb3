package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.Analysis;
import org.onrecord.Attribution;
import org.onrecord.intake.KnownAgain;

/** Keeps the analyses in which quotations are compared. */
final class CollectedAnalyses {
    private final double minConfidence;
    private final KnownAgain knownAgain = new KnownAgain();
    private final List<Analysis> analyses = new ArrayList<>();

    /** @param minConfidence less certain attributions are not kept */
    CollectedAnalyses(double minConfidence) {
        this.minConfidence = minConfidence;
    }

    /** Adds the next of a run, with its speakers known again and its article in the story of which it is a copy. */
    void identify(Analysis analysis) {
        add(knownAgain.apply(analysis));
    }

    /** Adds one that has its story and its speakers' keys. */
    void add(Analysis analysis) {
        List<Attribution> attributions = analysis.attributions().stream()
                .filter(attribution -> attribution.confidence() >= minConfidence)
                .toList();
        analyses.add(new Analysis(analysis.article(), analysis.speakers(), attributions, analysis.forecasts()));
    }

    List<Analysis> analyses() {
        return analyses;
    }
}
