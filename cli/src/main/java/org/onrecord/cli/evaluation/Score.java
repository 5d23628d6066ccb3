package org.onrecord.cli.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All counts over the articles of a corpus. Not thread-safe. */
final class Score {
    private final double minConfidence;
    private final Map<Role, SpanScore> spans = new EnumMap<>(Role.class);
    private final AttributionScore attributions = new AttributionScore();
    private final SpeakerScore speakers;
    private final ForecastScore forecasts = new ForecastScore();

    /** @param minConfidence what is less certain is left out */
    Score(double minConfidence) {
        this.minConfidence = minConfidence;
        this.speakers = new SpeakerScore(minConfidence);
        for (Role role : Role.values()) {
            spans.put(role, new SpanScore(role));
        }
    }

    /** @param annotated null where nobody annotated more than the spans */
    void add(String text, AnalysedArticle analysed, Standoff gold, @Nullable AnnotatedArticle annotated) {
        List<AnalysedArticle.Attribution> confident = analysed.attributions().stream()
                .filter(attribution -> attribution.confidence() >= minConfidence)
                .toList();
        Trimming trimming = new Trimming(text);
        spans.forEach((role, score) -> score.add(
                trimming.trimmed(confident.stream()
                        .flatMap(attribution -> attribution.of(role).stream())
                        .toList()),
                trimming.trimmed(gold.of(role))));
        Map<String, AnalysedArticle.Attribution> found = attributions.match(confident, gold.events());
        if (annotated != null) {
            Map<String, String> names = namesById(analysed);
            speakers.add(annotated, found, names);
            forecasts.add(annotated, confidentForecasts(analysed), names);
        }
    }

    private List<AnalysedArticle.Forecast> confidentForecasts(AnalysedArticle analysed) {
        return analysed.forecasts().stream()
                .filter(forecast -> forecast.confidence() >= minConfidence)
                .toList();
    }

    private static Map<String, String> namesById(AnalysedArticle analysed) {
        Map<String, String> names = new HashMap<>();
        analysed.speakers().forEach(speaker -> names.put(speaker.id(), speaker.name()));
        return names;
    }

    List<Figures> ofSpansAndAttributions() {
        List<Figures> figures = new ArrayList<>();
        spans.values().forEach(score -> figures.addAll(score.figures()));
        figures.add(attributions.figures());
        return figures;
    }

    List<Figures> ofSpeakersAndForecasts() {
        List<Figures> figures = new ArrayList<>(speakers.figures());
        figures.addAll(forecasts.figures());
        return figures;
    }
}
