package org.onrecord.cli.display;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Attribution;
import org.onrecord.Attribution.Type;

/** The attributions of an article that are shown, in order, and how they hang together. Immutable. */
final class Statements {
    private final Map<String, Attribution> found = new HashMap<>();
    private final Map<String, Attribution> shown = new HashMap<>();
    private final List<Attribution> list;
    private final int others;

    Statements(Analysis analysis, Display display) {
        analysis.attributions().forEach(attribution -> found.put(attribution.id(), attribution));
        List<Attribution> confident = analysis.attributions().stream()
                .filter(attribution -> attribution.confidence() >= display.minConfidence())
                .toList();
        list = confident.stream()
                .filter(attribution -> display.all() || attribution.type() == Type.COMMUNICATION)
                .toList();
        others = confident.size() - list.size();
        list.forEach(attribution -> shown.put(attribution.id(), attribution));
    }

    List<Attribution> list() {
        return list;
    }

    /** How many are sure enough but no statements, and so not shown. */
    int others() {
        return others;
    }

    /** In how many of those that are shown an attribution stands. */
    int depth(Attribution attribution) {
        int depth = 0;
        Attribution outer = outer(attribution);
        for (int step = 0; outer != null && step < found.size(); step++) {
            depth += shown.containsKey(outer.id()) ? 1 : 0;
            outer = outer(outer);
        }
        return depth;
    }

    private @Nullable Attribution outer(Attribution attribution) {
        return attribution.within() == null ? null : found.get(attribution.within());
    }

    /** The attribution of the same words that came first, whether it is shown or not. */
    @Nullable
    Attribution first(Attribution attribution) {
        return attribution.repeats() == null ? null : found.get(attribution.repeats());
    }
}
