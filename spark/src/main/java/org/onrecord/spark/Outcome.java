package org.onrecord.spark;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.ingest.input.Ingested;
import org.onrecord.table.ArticleRow;

/**
 * What became of one record of an input: an article, first as it was found and then with all that was read in it, or why there
 * is none.
 */
record Outcome(@Nullable ArticleRow article, @Nullable FailureRow failure) {
    private static final String NO_MODEL = "";

    static Outcome of(Ingested ingested) {
        if (ingested instanceof Ingested.Failure failure) {
            return failed(failure.input(), failure.cause());
        }
        Article found = ((Ingested.Success) ingested).article();
        return read(new Analysis(found, List.of(), List.of(), List.of()), NO_MODEL);
    }

    static Outcome read(Analysis analysis, String model) {
        return new Outcome(ArticleRow.of(analysis, model), null);
    }

    static Outcome failed(String input, String cause) {
        return new Outcome(null, new FailureRow(input, cause));
    }
}
