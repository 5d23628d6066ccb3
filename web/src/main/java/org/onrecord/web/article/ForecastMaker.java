package org.onrecord.web.article;

import org.jspecify.annotations.Nullable;
import org.onrecord.Article;
import org.onrecord.Forecast;
import org.onrecord.Span;
import org.onrecord.Speaker;
import org.onrecord.archive.FoundForecast;
import org.onrecord.web.wording.CertaintyWords;
import org.onrecord.web.wording.OutcomeBadge;
import org.onrecord.web.wording.Percent;

/** Makes forecasts ready to be shown. */
final class ForecastMaker {
    private final KeptArticle kept;
    private final Article article;
    private final Cast cast;
    private final double least;

    ForecastMaker(KeptArticle kept, Cast cast, double least) {
        this.kept = kept;
        this.article = kept.analysis().article();
        this.cast = cast;
        this.least = least;
    }

    ForecastView view(Forecast forecast) {
        FoundForecast found = kept.ledger().get(forecast.id());
        OutcomeBadge outcome = found == null || found.resolution() == null ? null : OutcomeBadge.of(found);
        double confidence = kept.analysis().confidence(forecast);
        return new ForecastView(
                forecast.id(),
                forecast.span().start(),
                cast.hue(forecast.holder()),
                found == null ? null : "/forecasts/" + found.key(),
                forecast.kind() == Forecast.Kind.PLEDGE ? "pledge" : "forecast",
                String.valueOf(words(forecast.span())),
                cast.voices(forecast.holder()),
                forecast.attribution() == null && forecast.holder().contains(Speaker.WRITER),
                CertaintyWords.of(forecast.certainty()),
                Percent.of(forecast.certainty().lowest(), forecast.certainty().highest()),
                forecast.to(),
                horizon(forecast),
                words(forecast.condition()),
                words(forecast.cue()),
                outcome == null ? null : outcome.words(),
                outcome == null ? "" : outcome.tone(),
                Percent.of(confidence),
                confidence,
                confidence < least);
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
