package org.onrecord.parquet;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.onrecord.table.ArticleRows;
import org.onrecord.table.TableReader;

/**
 * Reads articles from Parquet: a Spark job's output, or what {@link ParquetTableWriter} has written. Columns are known by their
 * names, in any order; those that may be null may be missing.
 *
 * <p>The files lie in {@code articles/} or in folders below it; what begins with {@code _} or {@code .} is none of them. A
 * folder {@code articles/batch=…} counts only if it holds {@code _SUCCESS}: what a job has not finished is left out.
 */
public final class ParquetTableReader implements TableReader {

    @Override
    public ArticleRows articles(Path folder, Consumer<String> failures) {
        return new ParquetArticles(ArticleFiles.in(folder, failures), failures);
    }
}
