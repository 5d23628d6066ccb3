package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.Attribution;
import org.onrecord.Forecast;
import org.onrecord.Span;
import org.onrecord.Stance;

class ConfidentAnalysisTest {
    private static final Article RAIN = Article.of("file:///rain.txt", "Rain fell.");

    @Test
    void leaves_out_what_is_too_uncertain() {
        Analysis analysis = ConfidentAnalysis.of(
                analysis(List.of(said("a1", null, null, 0.5), said("a2", null, null, 0.49)), List.of()), 0.5);
        assertThat(analysis.attributions()).extracting(Attribution::id).containsExactly("a1");
        assertThat(analysis.article()).isEqualTo(RAIN);
    }

    @Test
    void ties_what_stays_to_what_stays() {
        List<Attribution> attributions = List.of(
                said("a1", null, null, 0.9),
                said("a2", "a1", null, 0.1),
                said("a3", "a2", "a2", 0.9),
                said("a4", "a3", "a1", 0.9));
        assertThat(ConfidentAnalysis.of(analysis(attributions, List.of()), 0.5).attributions())
                .extracting(it -> it.id() + " within " + it.within() + ", repeats " + it.repeats())
                .containsExactly(
                        "a1 within null, repeats null", "a3 within a1, repeats null", "a4 within a3, repeats a1");
    }

    @Test
    void leaves_out_forecasts_in_what_it_leaves_out() {
        List<Attribution> attributions = List.of(said("a1", null, null, 0.9), said("a2", null, null, 0.1));
        List<Forecast> forecasts = List.of(
                foreseen("f1", "a1", 0.9),
                foreseen("f2", "a2", 0.9),
                foreseen("f3", null, 0.9),
                foreseen("f4", "a1", 0.1));
        assertThat(ConfidentAnalysis.of(analysis(attributions, forecasts), 0.5).forecasts())
                .extracting(Forecast::id)
                .containsExactly("f1", "f3");
    }

    private static Analysis analysis(List<Attribution> attributions, List<Forecast> forecasts) {
        return new Analysis(RAIN, List.of(), attributions, forecasts);
    }

    private static Attribution said(String id, @Nullable String within, @Nullable String repeats, double confidence) {
        return new Attribution(
                id,
                Attribution.Kind.INDIRECT,
                Attribution.Type.COMMUNICATION,
                List.of(),
                List.of(),
                List.of(new Span(0, 9)),
                List.of(),
                List.of(),
                List.of(),
                Attribution.Determinacy.ASSERTED,
                Stance.none(1),
                within,
                repeats,
                1,
                confidence);
    }

    private static Forecast foreseen(String id, @Nullable String attribution, double confidence) {
        return new Forecast(
                id,
                Forecast.Kind.PREDICTION,
                new Span(0, 9),
                List.of(),
                attribution,
                null,
                null,
                null,
                null,
                null,
                Forecast.Certainty.LIKELY,
                confidence);
    }
}
