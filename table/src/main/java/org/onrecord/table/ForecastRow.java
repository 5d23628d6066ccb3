package org.onrecord.table;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.Forecast;
import org.onrecord.Span;

/**
 * A forecast on its own, with its words and with what one asks for of its article. Offsets count Unicode code points of the
 * article's text. Immutable and thread-safe.
 *
 * @param article the SHA-256 of the text in which it stands
 * @param uri where the article was read from
 * @param address where its publisher wants it to be found
 * @param date the day of the article's publishing
 * @param id unique within the article
 * @param holder who foresees or undertakes it, by name
 * @param attribution the id of the article's attribution in which it stands; null in the writer's own voice
 * @param from the first day of the horizon
 * @param to the last day of the horizon
 * @param lowest the lower end of the certainty's interval of probability
 * @param highest the upper end of it
 */
public record ForecastRow(
        String article,
        String uri,
        @Nullable String address,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable LocalDate date,
        String id,
        Forecast.Kind kind,
        List<Voice> holder,
        @Nullable String attribution,
        Span span,
        @Nullable Span condition,
        @Nullable Span time,
        @Nullable Span cue,
        @Nullable String words,
        @Nullable String conditionWords,
        @Nullable String timeWords,
        @Nullable String cueWords,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Forecast.Certainty certainty,
        double lowest,
        double highest,
        double confidence) {

    static ForecastRow of(ArticleRow article, Forecast forecast, Words words, Voices voices) {
        return new ForecastRow(
                article.article(),
                article.uri(),
                article.address(),
                article.title(),
                article.byline(),
                article.publisher(),
                article.published(),
                article.date(),
                forecast.id(),
                forecast.kind(),
                voices.of(forecast.holder()),
                forecast.attribution(),
                forecast.span(),
                forecast.condition(),
                forecast.time(),
                forecast.cue(),
                words.of(forecast.span()),
                words.of(forecast.condition()),
                words.of(forecast.time()),
                words.of(forecast.cue()),
                day(forecast.from()),
                day(forecast.to()),
                forecast.certainty(),
                forecast.certainty().lowest(),
                forecast.certainty().highest(),
                forecast.confidence());
    }

    private static @Nullable LocalDate day(@Nullable String date) {
        return date == null ? null : LocalDate.parse(date);
    }
}
