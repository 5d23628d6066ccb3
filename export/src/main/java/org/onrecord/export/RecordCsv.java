package org.onrecord.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.Metadata;
import org.onrecord.archive.FoundForecast;
import org.onrecord.archive.FoundStatement;
import org.onrecord.archive.ListedArticle;
import org.onrecord.archive.Resolution;
import org.onrecord.archive.Score;
import org.onrecord.archive.SpeakerCount;
import org.onrecord.archive.Wilson;

/**
 * What is found in the archive as rows of a {@link CsvTable}, in the columns that docs/csv.md describes. Immutable and thread-safe.
 *
 * @param <R> what a row is
 */
public final class RecordCsv<R> {
    public static final RecordCsv<FoundStatement> STATEMENTS = new RecordCsv<>(Stream.concat(
                    place(FoundStatement::article, FoundStatement::story, FoundStatement::metadata),
                    Stream.of(
                            column("attribution", FoundStatement::local),
                            column("kind", FoundStatement::kind),
                            column("type", FoundStatement::type),
                            column("speakers", FoundStatement::speakers),
                            column("speakerKeys", RecordJson::keys),
                            column("words", FoundStatement::words),
                            column("determinacy", FoundStatement::determinacy),
                            column("stance", FoundStatement::stance),
                            column("stanceConfidence", FoundStatement::stanceConfidence),
                            column("copies", FoundStatement::copies),
                            column("confidence", FoundStatement::confidence)))
            .toList());

    /** The columns of {@link #STATEMENTS}, and more. */
    static final RecordCsv<AttributionRow> ATTRIBUTIONS = new RecordCsv<>(Stream.concat(
                    STATEMENTS.columns.stream()
                            .<Column<AttributionRow>>map(column -> column.of(AttributionRow::statement)),
                    Stream.of(
                            column("speakerKinds", AttributionRow::speakerKinds),
                            column("candidates", AttributionRow::candidates),
                            column("source", AttributionRow::source),
                            column("cue", AttributionRow::cue),
                            column("stanceWords", AttributionRow::stanceWords),
                            column("start", AttributionRow::start),
                            column("end", AttributionRow::end),
                            column("within", AttributionRow::within),
                            column("repeats", AttributionRow::repeats),
                            column("speakerConfidence", AttributionRow::speakerConfidence),
                            column("uri", AttributionRow::uri),
                            column("model", AttributionRow::model)))
            .toList());

    public static final RecordCsv<FoundForecast> FORECASTS = new RecordCsv<>(Stream.of(
                    Stream.of(RecordCsv.<FoundForecast>column("key", FoundForecast::key)),
                    place(FoundForecast::article, FoundForecast::story, FoundForecast::metadata),
                    Stream.of(
                            RecordCsv.<FoundForecast>column("kind", FoundForecast::kind),
                            column("holders", FoundForecast::holders),
                            column("words", FoundForecast::words),
                            column("statement", FoundForecast::statement),
                            column("condition", FoundForecast::condition),
                            column("from", FoundForecast::from),
                            column("to", FoundForecast::to),
                            column("certainty", FoundForecast::certainty),
                            column("lowest", FoundForecast::lowest),
                            column("highest", FoundForecast::highest),
                            column("confidence", FoundForecast::confidence),
                            resolution("outcome", Resolution::outcome),
                            resolution("on", Resolution::on),
                            resolution("evidence", Resolution::evidence),
                            resolution("judge", Resolution::judge),
                            resolution("note", Resolution::note),
                            resolution("at", Resolution::at)))
            .flatMap(Function.identity())
            .toList());

    public static final RecordCsv<SpeakerCount> SPEAKERS = new RecordCsv<>(List.of(
            column("key", SpeakerCount::key),
            column("name", SpeakerCount::name),
            column("kind", SpeakerCount::kind),
            column("statements", SpeakerCount::statements),
            column("articles", SpeakerCount::articles)));

    public static final RecordCsv<ListedArticle> ARTICLES = new RecordCsv<>(List.of(
            column("article", ListedArticle::identity),
            column("title", article -> article.metadata().title()),
            column("byline", article -> article.metadata().byline()),
            column("publisher", article -> article.metadata().publisher()),
            column("published", article -> article.metadata().published()),
            column("statements", ListedArticle::statements),
            column("speakers", ListedArticle::speakers),
            column("versions", ListedArticle::versions),
            column("copies", ListedArticle::copies)));

    public static final RecordCsv<Score> SCORES = new RecordCsv<>(List.of(
            column("whose", Score::whose),
            column("predictions", Score::predictions),
            column("few", Score::isOfFew),
            scored("brier", Score::brier),
            scored("log", Score::log),
            scored("baseRate", Score::baseRate),
            scored("baseBrier", Score::baseBrier),
            column("hits", Score::hits),
            column("sided", Score::sided),
            hitRate("hitRateLowest", Wilson::lowest),
            hitRate("hitRateHighest", Wilson::highest),
            column("kept", score -> score.pledges().kept()),
            column("broken", score -> score.pledges().broken()),
            column("partly", score -> score.pledges().partly()),
            column("stalled", score -> score.pledges().stalled())));

    private final List<Column<R>> columns;

    private RecordCsv(List<Column<R>> columns) {
        this.columns = columns;
    }

    private record Column<R>(String name, Function<R, @Nullable Object> value) {

        /** The same column of what a wider row has. */
        <W> Column<W> of(Function<W, R> part) {
            return new Column<>(name, row -> value.apply(part.apply(row)));
        }
    }

    /** The names of the columns. */
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /** One row; what is not known is empty. */
    public List<String> cells(R row) {
        return columns.stream().map(column -> text(column.value().apply(row))).toList();
    }

    private static <R> Column<R> column(String name, Function<R, @Nullable Object> value) {
        return new Column<>(name, value);
    }

    private static <R> Stream<Column<R>> place(
            Function<R, String> article, Function<R, @Nullable String> story, Function<R, Metadata> metadata) {
        return Stream.of(
                column("article", article::apply),
                column("story", story::apply),
                column("title", row -> metadata.apply(row).title()),
                column("byline", row -> metadata.apply(row).byline()),
                column("publisher", row -> metadata.apply(row).publisher()),
                column("published", row -> metadata.apply(row).published()));
    }

    private static Column<FoundForecast> resolution(String name, Function<Resolution, @Nullable Object> value) {
        return column(name, forecast -> {
            Resolution resolution = forecast.resolution();
            return resolution == null ? null : value.apply(resolution);
        });
    }

    private static Column<Score> scored(String name, Function<Score, Double> value) {
        return column(name, score -> score.predictions() == 0 ? null : value.apply(score));
    }

    private static Column<Score> hitRate(String name, Function<Wilson, Double> end) {
        return column(name, score -> score.sided() == 0 ? null : end.apply(Wilson.of(score.hits(), score.sided())));
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return String.valueOf(RecordJson.rounded(number));
        }
        if (value instanceof List<?> several) {
            return several.stream().map(RecordCsv::text).collect(Collectors.joining("; "));
        }
        return value.toString();
    }
}
