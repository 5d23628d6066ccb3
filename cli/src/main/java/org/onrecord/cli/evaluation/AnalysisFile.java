package org.onrecord.cli.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Analyses in a file of JSON lines. */
final class AnalysisFile {
    private AnalysisFile() {}

    /**
     * The analyses by the names of their articles' files; the last one counts where there are several.
     *
     * @throws IOException whose message names the file, the line and the cause
     */
    static Map<String, AnalysedArticle> read(Path file) throws IOException {
        Map<String, AnalysedArticle> articles = new HashMap<>();
        JsonLines.read(file, line -> {
            AnalysedArticle article = parse(line);
            articles.put(article.name(), article);
        });
        return articles;
    }

    private static AnalysedArticle parse(String line) {
        try {
            return AnalysedArticle.parse(line);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("is not an analysis (" + e.getMessage() + ")", e);
        }
    }
}
