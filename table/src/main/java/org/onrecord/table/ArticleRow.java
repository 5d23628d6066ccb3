package org.onrecord.table;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.Attribution;
import org.onrecord.Forecast;
import org.onrecord.Markup;
import org.onrecord.Metadata;
import org.onrecord.Provenance;
import org.onrecord.Speaker;

/**
 * An article with all that the reading found in it: a whole {@link Analysis} in one row, with the names and the nesting of
 * its JSON, and the text. Offsets count Unicode code points. Immutable and thread-safe.
 *
 * @param article the SHA-256 of the text
 * @param story the id of the story of which it is a copy; null where nobody looked
 * @param date the day of publishing, in UTC or wherever the source is; null where it has none
 * @param model the version of the model that read it
 */
public record ArticleRow(
        String article,
        String uri,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String address,
        @Nullable String language,
        List<Provenance> provenance,
        List<Markup> markup,
        @Nullable String story,
        @Nullable LocalDate date,
        String text,
        List<Speaker> speakers,
        List<Attribution> attributions,
        List<Forecast> forecasts,
        String model) {

    /** The row of an analysis. */
    public static ArticleRow of(Analysis analysis, String model) {
        Article article = analysis.article();
        Metadata metadata = article.metadata();
        return new ArticleRow(
                article.id(),
                article.uri(),
                metadata.title(),
                metadata.byline(),
                metadata.publisher(),
                metadata.published(),
                metadata.modified(),
                metadata.address(),
                metadata.language(),
                article.provenance(),
                article.markup(),
                article.story(),
                metadata.day(),
                article.text(),
                analysis.speakers(),
                analysis.attributions(),
                analysis.forecasts(),
                model);
    }

    /** The analysis from which this row was made. */
    public Analysis analysis() {
        Metadata metadata = new Metadata(title, byline, publisher, published, modified, address, language);
        Article itsArticle = new Article(article, uri, text, metadata, provenance, markup, story);
        return new Analysis(itsArticle, speakers, attributions, forecasts);
    }

    /** One row for each attribution. */
    public List<StatementRow> statements() {
        Words words = new Words(text);
        Voices voices = new Voices(speakers);
        return attributions.stream()
                .map(attribution -> StatementRow.of(this, attribution, words, voices))
                .toList();
    }

    /** One row for each forecast. */
    public List<ForecastRow> forecastRows() {
        Words words = new Words(text);
        Voices voices = new Voices(speakers);
        return forecasts.stream()
                .map(forecast -> ForecastRow.of(this, forecast, words, voices))
                .toList();
    }
}
