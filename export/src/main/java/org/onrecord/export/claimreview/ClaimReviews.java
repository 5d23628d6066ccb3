package org.onrecord.export.claimreview;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.onrecord.Forecast;
import org.onrecord.archive.ArchivedArticle;
import org.onrecord.archive.Articles;
import org.onrecord.archive.FoundForecast;
import org.onrecord.archive.Resolution;
import org.onrecord.export.Export;

/**
 * Each forecast that was judged as a ClaimReview of schema.org, a line each; one that stands in several copies of a story once, as
 * the first of them has it. docs/exports.md describes it.
 */
public final class ClaimReviews implements Export {
    private final Writer out;
    private final Articles articles;

    /** Only what was judged by hand: it fits into memory. */
    private final Set<String> written = new HashSet<>();

    /** @param articles those of the archive whose articles will be written */
    public ClaimReviews(Writer out, Articles articles) {
        this.out = out;
        this.articles = articles;
    }

    @Override
    public void write(ArchivedArticle article) throws IOException {
        Map<String, FoundForecast> ledger = articles.forecasts(article.version());
        for (Forecast forecast : article.analysis().forecasts()) {
            FoundForecast found = ledger.get(forecast.id());
            Resolution resolution = found == null ? null : found.resolution();
            if (found != null && resolution != null && written.add(found.key())) {
                out.write(ClaimReviewJson.line(new ReviewedForecast(article.analysis(), forecast, found, resolution)));
                out.write('\n');
            }
        }
    }
}
