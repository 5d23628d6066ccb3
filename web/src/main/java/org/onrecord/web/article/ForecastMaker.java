package org.onrecord.web.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.Article;
import org.onrecord.Forecast;
import org.onrecord.Forecast.Certainty;
import org.onrecord.Span;
import org.onrecord.archive.FoundForecast;
import org.onrecord.archive.Resolution;
import org.onrecord.archive.Resolution.Outcome;

/** Makes forecasts ready to be shown. */
final class ForecastMaker {
    private final KeptArticle kept;
    private final Article article;
    private final Cast cast;
    private final double least;
    private final Map<String, Double> confidences = new HashMap<>();

    ForecastMaker(KeptArticle kept, Cast cast, double least) {
        this.kept = kept;
        this.article = kept.analysis().article();
        this.cast = cast;
        this.least = least;
        kept.analysis()
                .attributions()
                .forEach(attribution -> confidences.put(attribution.id(), attribution.confidence()));
    }

    ForecastView view(Forecast forecast) {
        FoundForecast found = kept.ledger().get(forecast.id());
        Outcome outcome = outcome(found);
        double confidence = Math.min(forecast.confidence(), confidences.getOrDefault(forecast.attribution(), 1.0));
        return new ForecastView(
                forecast.id(),
                forecast.span().start(),
                cast.hue(forecast.holder()),
                found == null ? null : "/forecasts/" + found.key(),
                forecast.kind() == Forecast.Kind.PLEDGE ? "pledge" : "forecast",
                String.valueOf(words(forecast.span())),
                cast.voices(forecast.holder()),
                forecast.attribution() == null,
                certainty(forecast.certainty()),
                interval(forecast.certainty()),
                forecast.to(),
                horizon(forecast),
                words(forecast.condition()),
                words(forecast.cue()),
                outcome == null ? null : outcome(outcome, forecast.kind()),
                outcome == Outcome.YES ? "good" : outcome == Outcome.NO ? "bad" : "",
                Percent.of(forecast.confidence()),
                confidence,
                confidence < least);
    }

    private static @Nullable Outcome outcome(@Nullable FoundForecast found) {
        Resolution resolution = found == null ? null : found.resolution();
        return resolution == null ? null : resolution.outcome();
    }

    private static String outcome(Outcome outcome, Forecast.Kind kind) {
        boolean isPledge = kind == Forecast.Kind.PLEDGE;
        return switch (outcome) {
            case YES -> isPledge ? "kept" : "came true";
            case NO -> isPledge ? "broken" : "did not come true";
            case PARTLY -> isPledge ? "kept in part" : "came true in part";
            case VOID -> "cannot be judged";
            case STALLED -> "stalled";
            case OPEN -> "open";
        };
    }

    private static String certainty(Certainty certainty) {
        return certainty == Certainty.EVEN
                ? "even chance"
                : certainty.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String interval(Certainty certainty) {
        return Math.round(100 * certainty.lowest()) + "–" + Math.round(100 * certainty.highest()) + "\u00a0%";
    }

    /** "to the end of May (to 2017-05-31)". */
    private @Nullable String horizon(Forecast forecast) {
        String days = days(forecast.from(), forecast.to());
        String time = words(forecast.time());
        return time == null ? days : days == null ? time : time + " (" + days + ")";
    }

    private static @Nullable String days(@Nullable String from, @Nullable String to) {
        if (to == null) {
            return from == null ? null : "from " + from;
        }
        return from == null ? "to " + to : from.equals(to) ? to : from + " to " + to;
    }

    private @Nullable String words(@Nullable Span span) {
        return span == null ? null : article.words(span).strip().replaceAll("\\s+", " ");
    }
}
