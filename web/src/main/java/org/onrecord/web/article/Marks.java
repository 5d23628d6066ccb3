package org.onrecord.web.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.onrecord.Analysis;
import org.onrecord.Attribution;
import org.onrecord.Forecast;
import org.onrecord.Markup;
import org.onrecord.Provenance;
import org.onrecord.Span;
import org.onrecord.web.article.Mark.Role;

/** What is marked in an article: who says what, what is foreseen, and what the page itself set off. */
final class Marks {
    private final List<Mark> marks = new ArrayList<>();

    private Marks() {}

    static List<Mark> of(Analysis analysis) {
        Marks marks = new Marks();
        marks.add(
                Role.PROVENANCE,
                "",
                analysis.article().provenance().stream()
                        .map(Provenance::span)
                        .filter(Objects::nonNull)
                        .toList());
        marks.add(
                Role.EMPHASIS,
                "",
                analysis.article().markup().stream()
                        .filter(markup -> markup.kind() == Markup.Kind.EMPHASIS)
                        .map(Markup::span)
                        .toList());
        analysis.attributions().forEach(marks::add);
        analysis.forecasts().forEach(marks::add);
        return List.copyOf(marks.marks);
    }

    private void add(Attribution attribution) {
        add(Role.CONTENT, attribution.id(), attribution.content());
        add(Role.SOURCE, attribution.id(), attribution.source());
        add(Role.CUE, attribution.id(), attribution.cue());
        add(Role.NOTE, attribution.id(), attribution.notes());
        add(
                Role.EVIDENCE,
                attribution.id(),
                Stream.ofNullable(attribution.stance().evidence()).toList());
    }

    private void add(Forecast forecast) {
        add(Role.FORECAST, forecast.id(), List.of(forecast.span()));
    }

    private void add(Role role, String of, List<Span> spans) {
        for (int part = 0; part < spans.size(); part++) {
            marks.add(new Mark(role, of, part, spans.get(part)));
        }
    }
}
