package org.onrecord.export;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Attribution;

/** An analysis without what is too uncertain, and without what points at it. Thread-safe. */
public final class ConfidentAnalysis {
    private final double least;
    private final Map<String, Attribution> attributions;

    private ConfidentAnalysis(Analysis analysis, double least) {
        this.least = least;
        this.attributions = analysis.attributions().stream()
                .collect(toMap(Attribution::id, Function.identity(), (one, other) -> one));
    }

    /**
     * Leaves out the attributions that are less probable than {@code least}, and the forecasts that are or that stand in one of
     * them. What stands within an attribution that is left out then stands within the next one around it.
     */
    public static Analysis of(Analysis analysis, double least) {
        ConfidentAnalysis confident = new ConfidentAnalysis(analysis, least);
        return new Analysis(
                analysis.article(),
                analysis.speakers(),
                analysis.attributions().stream()
                        .filter(confident::keeps)
                        .map(confident::tied)
                        .toList(),
                analysis.forecasts().stream()
                        .filter(forecast -> analysis.confidence(forecast) >= least)
                        .toList());
    }

    private boolean keeps(Attribution attribution) {
        return attribution.confidence() >= least;
    }

    private Attribution tied(Attribution attribution) {
        return with(attribution, around(attribution), kept(attribution.repeats()));
    }

    private @Nullable String around(Attribution attribution) {
        String id = attribution.within();
        while (id != null && kept(id) == null) {
            Attribution around = attributions.get(id);
            id = around == null ? null : around.within();
        }
        return id;
    }

    private @Nullable String kept(@Nullable String id) {
        Attribution attribution = id == null ? null : attributions.get(id);
        return attribution != null && keeps(attribution) ? id : null;
    }

    private static Attribution with(Attribution it, @Nullable String within, @Nullable String repeats) {
        return new Attribution(
                it.id(),
                it.kind(),
                it.type(),
                it.source(),
                it.cue(),
                it.content(),
                it.notes(),
                it.speakers(),
                it.candidates(),
                it.determinacy(),
                it.stance(),
                within,
                repeats,
                it.speakerConfidence(),
                it.confidence());
    }
}
