package org.onrecord.cli.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.export.AnalysisJson;

/**
 * Measures analyses over an annotated corpus.
 *
 * <p>A span counts when both its ends agree after white space and punctuation are trimmed off; an attribution when its
 * content overlaps the annotated one by at least half of both, its cue touches the annotated cue and its source the
 * annotated source, or neither has one.
 *
 * @param polnear a folder with {@code text/NAME.txt} and {@code attributions/NAME_*.ann}
 * @param gold speakers, stances and forecasts: a folder with {@code NAME.json}, or a file with a JSON object of an article in
 *     each line; null to leave them out
 * @param minConfidence what is less certain is left out
 */
public record Evaluation(Path polnear, @Nullable Path gold, double minConfidence) {

    /** Where analyses come from; null where there is none of an article. */
    private interface Analyses {
        @Nullable
        AnalysedArticle of(Corpus.Item item) throws IOException;
    }

    /**
     * Measures analyses that are already there.
     *
     * @param jsonLines what {@code onrecord read --format jsonl} printed
     * @throws IOException whose message names the file and the cause, if a file is missing or is not what it should be
     */
    public Report ofFile(Path jsonLines) throws IOException {
        Map<String, AnalysedArticle> articles = AnalysisFile.read(jsonLines);
        return measure(item -> articles.get(item.name()));
    }

    /**
     * Has the articles analysed, and measures that. It goes by way of the JSON, so that the figures are those of the
     * published form.
     *
     * @throws IOException as {@link #ofFile}
     */
    public Report ofAnalyst(Function<Article, Analysis> analyst) throws IOException {
        return measure(item -> {
            Article article = Article.of(item.textFile().toUri().toString(), item.text());
            return AnalysedArticle.parse(AnalysisJson.line(analyst.apply(article)));
        });
    }

    private Report measure(Analyses analyses) throws IOException {
        Map<String, AnnotatedArticle> annotated = gold == null ? Map.of() : AnnotatedArticles.read(gold);
        Score score = new Score(minConfidence);
        List<String> missing = new ArrayList<>();
        for (Corpus.Item item : Corpus.in(polnear).items()) {
            AnalysedArticle analysed = analyses.of(item);
            if (analysed == null) {
                missing.add(item.name());
            }
            add(item, analysed == null ? AnalysedArticle.NOTHING : analysed, annotated.get(item.name()), score);
        }
        List<Figures> figures = new ArrayList<>();
        figures.add(Figures.count("articles_missing", missing.size()));
        figures.addAll(score.ofSpansAndAttributions());
        if (gold != null) {
            figures.addAll(score.ofSpeakersAndForecasts());
        }
        return new Report(missing, figures);
    }

    private static void add(
            Corpus.Item item, AnalysedArticle analysed, @Nullable AnnotatedArticle annotated, Score score)
            throws IOException {
        try {
            score.add(item.text(), analysed, Standoff.read(item.annotations()), annotated);
        } catch (IndexOutOfBoundsException e) {
            throw new IOException(item.textFile() + ": a span ends behind the text", e);
        }
    }
}
