package org.onrecord.cli.evaluation;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.Forecast.Certainty;
import org.onrecord.Span;

/**
 * How well forecasts are found, and what is known of those that are. A forecast that only one of two annotators saw is
 * neither missed nor wrong.
 */
final class ForecastScore {
    private final PrecisionAndRecall forecasts = new PrecisionAndRecall();
    private final Share holders = new Share();
    private final Share kinds = new Share();
    private final Share conditions = new Share();
    private final Share certainties = new Share();
    private final PrecisionAndRecall horizons = new PrecisionAndRecall();

    void add(AnnotatedArticle article, List<AnalysedArticle.Forecast> analysed, Map<String, String> namesById) {
        List<AnnotatedArticle.Forecast> annotated = article.forecasts().stream()
                .filter(forecast -> forecast.text() != null)
                .sorted(Comparator.comparing(AnnotatedArticle.Forecast::isOptional))
                .toList();
        Set<Integer> used = new HashSet<>();
        forecasts.add(0, analysed.size(), 0);
        for (AnnotatedArticle.Forecast forecast : annotated) {
            int found = first(forecast, analysed, used);
            boolean isFound = found >= 0 && used.add(found);
            if (forecast.isOptional()) {
                forecasts.add(0, isFound ? -1 : 0, 0);
            } else {
                forecasts.add(isFound ? 1 : 0, 0, 1);
            }
            if (isFound && !forecast.isOptional()) {
                addFound(article, forecast, analysed.get(found), namesById);
            }
        }
    }

    /** The place of the first one left whose text overlaps by at least half of the shorter one, or -1. */
    private static int first(
            AnnotatedArticle.Forecast forecast, List<AnalysedArticle.Forecast> candidates, Set<Integer> used) {
        BitSet text = Characters.of(List.of(forecast.span()));
        for (int i = 0; i < candidates.size(); i++) {
            BitSet other = Characters.of(candidates.get(i).span());
            int shorter = Math.min(text.cardinality(), other.cardinality());
            if (!used.contains(i) && !other.isEmpty() && 2 * Characters.common(text, other) >= shorter) {
                return i;
            }
        }
        return -1;
    }

    private void addFound(
            AnnotatedArticle article,
            AnnotatedArticle.Forecast forecast,
            AnalysedArticle.Forecast found,
            Map<String, String> namesById) {
        holders.add(forecast.holder().stream()
                .anyMatch(holder -> found.holder().stream()
                        .map(id -> namesById.getOrDefault(id, id))
                        .anyMatch(name -> isHolder(article, holder, name))));
        kinds.add(found.kind().equalsIgnoreCase(forecast.kind()));
        conditions.add((found.condition() == null) == (forecast.condition() == null));
        addHorizon(forecast.horizon(), found.time());
        Certainty certainty = found.certainty();
        certainties.add(certainty != null
                && Math.abs(certainty.ordinal() - forecast.certainty().ordinal()) <= 1);
    }

    /** A horizon is right where it shares words with the annotated one; the scorer of the corpora does not look at it. */
    private void addHorizon(@Nullable Span annotated, @Nullable Span found) {
        boolean right = annotated != null && found != null && found.overlaps(annotated);
        horizons.add(right ? 1 : 0, found == null ? 0 : 1, annotated == null ? 0 : 1);
    }

    /** A speaker, or the writer or anybody by their own word. */
    private static boolean isHolder(AnnotatedArticle article, String holder, String name) {
        AnnotatedArticle.Speaker speaker = article.speakers().get(holder);
        return speaker == null ? name.equals(holder) : speaker.isCalled(name);
    }

    List<Figures> figures() {
        return List.of(
                forecasts.figures("forecast"),
                holders.figures("forecast holder"),
                kinds.figures("forecast kind"),
                conditions.figures("forecast condition or none"),
                certainties.figures("forecast certainty within one step"),
                horizons.figures("forecast horizon"));
    }
}
