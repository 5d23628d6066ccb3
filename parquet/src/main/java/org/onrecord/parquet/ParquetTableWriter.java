package org.onrecord.parquet;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.io.FileSystemOutputFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.onrecord.table.ArticleRow;
import org.onrecord.table.ForecastRow;
import org.onrecord.table.StatementRow;

/**
 * Writes articles with their statements and forecasts as three tables: {@code articles/articles.parquet}, {@code
 * statements/statements.parquet} and {@code forecasts/forecasts.parquet} in one folder. The columns are the components of
 * {@link ArticleRow}, {@link StatementRow} and {@link ForecastRow}, nested where these are. Compressed with Zstandard. Holds a
 * few megabytes of each table at a time. For one thread.
 */
public final class ParquetTableWriter implements Closeable {
    private static final long ROW_GROUP = 16L << 20; // bytes; as much is held before it is written

    private final CarpetWriter<ArticleRow> articles;
    private final CarpetWriter<StatementRow> statements;
    private final CarpetWriter<ForecastRow> forecasts;

    /**
     * @param folder made if it is not there
     * @throws IOException if a file cannot be made, or is there
     */
    public ParquetTableWriter(Path folder) throws IOException {
        articles = table(folder, "articles", ArticleRow.class);
        statements = table(folder, "statements", StatementRow.class);
        forecasts = table(folder, "forecasts", ForecastRow.class);
    }

    private static <T> CarpetWriter<T> table(Path folder, String name, Class<T> row) throws IOException {
        Path file = Files.createDirectories(folder.resolve(name)).resolve(name + ".parquet");
        return new CarpetWriter.Builder<>(new FileSystemOutputFile(file.toFile()), row)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupSize(ROW_GROUP)
                .build();
    }

    /** Writes a row of articles, and those of its statements and forecasts. */
    public void write(ArticleRow article) throws IOException {
        articles.write(article);
        statements.write(article.statements());
        forecasts.write(article.forecastRows());
    }

    /** Writes what stands behind the last rows; until then nobody can read the files. */
    @Override
    public void close() throws IOException {
        try (articles;
                statements;
                forecasts) {
            // each is closed, even if another one fails
        }
    }
}
