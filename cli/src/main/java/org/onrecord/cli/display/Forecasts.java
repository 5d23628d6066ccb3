package org.onrecord.cli.display;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.Analysis;
import org.onrecord.Attribution;
import org.onrecord.Forecast;

/** The forecasts of an article that are shown: under the statement in which they stand, or apart. Immutable. */
final class Forecasts {
    private final Map<String, List<Forecast>> byStatement = new HashMap<>();
    private final List<Forecast> apart = new ArrayList<>();
    private final int count;
    private final Analysis analysis;

    Forecasts(Analysis analysis, Statements statements, Display display) {
        this.analysis = analysis;
        List<Forecast> confident = analysis.forecasts().stream()
                .filter(forecast -> confidence(forecast) >= display.minConfidence())
                .toList();
        for (Forecast forecast : confident) {
            Optional<Attribution> statement = statements.shownAround(forecast.attribution());
            statement
                    .map(found -> byStatement.computeIfAbsent(found.id(), id -> new ArrayList<>()))
                    .orElse(apart)
                    .add(forecast);
        }
        count = confident.size();
    }

    int count() {
        return count;
    }

    /** How sure we are of it and of whose it is. */
    double confidence(Forecast forecast) {
        return analysis.confidence(forecast);
    }

    List<Forecast> in(Attribution statement) {
        return byStatement.getOrDefault(statement.id(), List.of());
    }

    /** Those that stand in nothing that is shown, in the order of the text: the writer's own, or of a mere attitude. */
    List<Forecast> apart() {
        return apart;
    }
}
