package org.onrecord.cli.display;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Attribution;
import org.onrecord.Attribution.Type;
import org.onrecord.Span;

/** The attributions of an article that are shown, in order, and how they hang together. Immutable. */
final class Statements {
    private final Map<String, Attribution> found = new HashMap<>();
    private final Map<String, Attribution> shown = new HashMap<>();
    private final List<Attribution> list;
    private final int others;
    private final int unsure;

    Statements(Analysis analysis, Display display) {
        analysis.attributions().forEach(attribution -> found.put(attribution.id(), attribution));
        List<Attribution> wanted = analysis.attributions().stream()
                .filter(attribution -> display.all() || attribution.type() == Type.COMMUNICATION)
                .toList();
        list = wanted.stream()
                .filter(attribution -> isSure(attribution, display))
                .toList();
        others = (int) analysis.attributions().stream()
                        .filter(attribution -> isSure(attribution, display))
                        .count()
                - list.size();
        unsure = wanted.size() - list.size();
        list.forEach(attribution -> shown.put(attribution.id(), attribution));
    }

    private static boolean isSure(Attribution attribution, Display display) {
        return attribution.confidence() >= display.minConfidence();
    }

    List<Attribution> list() {
        return list;
    }

    /** How many are sure enough but no statements, and so not shown. */
    int others() {
        return others;
    }

    /** How many are not sure enough, and so not shown. */
    int unsure() {
        return unsure;
    }

    /** The first code point of any of its parts. */
    static int start(Attribution attribution) {
        return Stream.of(attribution.source(), attribution.cue(), attribution.content())
                .flatMap(List::stream)
                .mapToInt(Span::start)
                .min()
                .orElse(0);
    }

    /** In how many of those that are shown an attribution stands. */
    int depth(Attribution attribution) {
        return (int) around(attribution.within()).stream()
                .filter(outer -> shown.containsKey(outer.id()))
                .count();
    }

    /** The innermost attribution that is shown of the one with the id and those around it. */
    Optional<Attribution> shownAround(@Nullable String id) {
        return around(id).stream()
                .filter(outer -> shown.containsKey(outer.id()))
                .findFirst();
    }

    /** The attribution with the id and those around it, the innermost first. */
    private List<Attribution> around(@Nullable String id) {
        List<Attribution> around = new ArrayList<>();
        Optional<Attribution> next = find(id);
        while (next.isPresent() && around.size() < found.size()) {
            around.add(next.get());
            next = find(next.get().within());
        }
        return around;
    }

    /** The attribution of the same words that came first, whether it is shown or not. */
    Optional<Attribution> first(Attribution attribution) {
        return find(attribution.repeats());
    }

    /** The attribution with the id, whether it is shown or not. */
    Optional<Attribution> find(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(found.get(id));
    }
}
