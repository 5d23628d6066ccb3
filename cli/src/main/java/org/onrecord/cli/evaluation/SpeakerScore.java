package org.onrecord.cli.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Of the annotated attributions that were found: who speaks, whether it was said at all, and the writer's stance. */
final class SpeakerScore {
    private final double minConfidence;
    private final Share speakers = new Share();
    private final Share persons = new Share();
    private final Share determinacy = new Share();
    private final PrecisionAndRecall stances = new PrecisionAndRecall();

    /** @param minConfidence a stance that is less certain is none */
    SpeakerScore(double minConfidence) {
        this.minConfidence = minConfidence;
    }

    /** @param foundByEvent the attribution that was found for each event */
    void add(
            AnnotatedArticle article,
            Map<String, AnalysedArticle.Attribution> foundByEvent,
            Map<String, String> namesById) {
        for (AnnotatedArticle.Attribution gold : article.attributions()) {
            AnalysedArticle.Attribution attribution = foundByEvent.get(gold.event());
            if (attribution != null) {
                determinacy.add(attribution.determinacy().equalsIgnoreCase(gold.determinacy()));
                addStance(gold, attribution);
                addSpeakers(article.named(gold), names(attribution, namesById));
            }
        }
    }

    private void addStance(AnnotatedArticle.Attribution gold, AnalysedArticle.Attribution attribution) {
        AnalysedArticle.Stance stance = attribution.stance();
        boolean isPredicted = !stance.value().equalsIgnoreCase("none") && stance.confidence() >= minConfidence;
        boolean isHit = isPredicted && stance.value().equalsIgnoreCase(gold.stance());
        stances.add(isHit ? 1 : 0, isPredicted ? 1 : 0, gold.stance().equals("none") ? 0 : 1);
    }

    private static List<String> names(AnalysedArticle.Attribution attribution, Map<String, String> namesById) {
        return attribution.speakers().stream()
                .map(namesById::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Several who speak as one must all be named; the first one's kind is that of them all. */
    private void addSpeakers(List<AnnotatedArticle.Speaker> named, List<String> names) {
        if (!named.isEmpty()) {
            boolean isRight = named.stream().allMatch(speaker -> names.stream().anyMatch(speaker::isCalled));
            speakers.add(isRight);
            if (named.get(0).isPerson()) {
                persons.add(isRight);
            }
        }
    }

    List<Figures> figures() {
        return List.of(
                speakers.figures("speaker, all"),
                persons.figures("speaker, persons"),
                determinacy.figures("determinacy"),
                stances.figures("stance"));
    }
}
