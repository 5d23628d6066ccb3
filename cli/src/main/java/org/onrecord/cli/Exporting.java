package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.onrecord.archive.ArchivedArticle;
import org.onrecord.archive.ArticleQuery;
import org.onrecord.archive.Articles;
import org.onrecord.export.ConfidentAnalysis;
import org.onrecord.export.Export;

/** One article after the other out of the archive into an export. For one run. */
final class Exporting {
    private final Articles articles;
    private final ArticleQuery query;
    private final double leastConfidence;
    private final Progress progress;
    private long done;

    Exporting(Articles articles, ArticleQuery query, double leastConfidence, Progress progress) {
        this.articles = articles;
        this.query = query;
        this.leastConfidence = leastConfidence;
        this.progress = progress;
    }

    /** Writes them all, and says how many. */
    long into(Export export) throws IOException {
        try {
            articles.forEach(query, article -> write(confident(article), export));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        export.finish();
        return done;
    }

    private ArchivedArticle confident(ArchivedArticle article) {
        return leastConfidence == 0
                ? article
                : new ArchivedArticle(
                        article.identity(),
                        article.version(),
                        article.model(),
                        ConfidentAnalysis.of(article.analysis(), leastConfidence));
    }

    private void write(ArchivedArticle article, Export export) {
        try {
            export.write(article);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        progress.reached(++done);
    }
}
