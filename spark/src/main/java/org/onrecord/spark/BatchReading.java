package org.onrecord.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.onrecord.table.ArticleRow;
import org.onrecord.table.ForecastRow;
import org.onrecord.table.StatementRow;

/**
 * Reads a batch and writes its part of each table. Articles are found file by file, spread over all cores, read and written
 * down; the tables are made from that, so that nothing is read twice for them.
 */
final class BatchReading {
    /** A part of what is found is read by one task, in some ten seconds to a minute: what a lost worker costs. */
    private static final long BYTES_A_TASK = 1 << 20;

    private static final int MOST_TASKS = 10_000;
    private static final int TASKS_A_CORE = 4;

    private final SparkSession session;
    private final JavaSparkContext context;
    private final OutputFolder output;
    private final String textColumn;
    private final Broadcast<SerializableConfiguration> hadoop;

    BatchReading(SparkSession session, OutputFolder output, String textColumn) {
        this.session = session;
        this.context = JavaSparkContext.fromSparkContext(session.sparkContext());
        this.output = output;
        this.textColumn = textColumn;
        this.hadoop = context.broadcast(new SerializableConfiguration(hadoopConfiguration()));
    }

    private Configuration hadoopConfiguration() {
        return session.sparkContext().hadoopConfiguration();
    }

    void read(Batch batch) throws IOException {
        found(batch)
                .repartition(tasks(batch), col("article.uri"), col("failure.input"))
                .map(new Analysing(), RecordRows.encoder(Outcome.class))
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(output.work(batch));
        writeTables(batch);
        output.finish(batch);
    }

    private int tasks(Batch batch) {
        long bySize = Math.min(batch.length() / BYTES_A_TASK, MOST_TASKS);
        return (int) Math.max(bySize, (long) TASKS_A_CORE * context.defaultParallelism());
    }

    private Dataset<Row> found(Batch batch) throws IOException {
        List<InputFile> files = new ArrayList<>();
        List<InputFile> parquet = new ArrayList<>();
        for (InputFile file : batch.files()) {
            // One that is cut is no Parquet, and whoever opens it next says so.
            (file.isParquet() && ParquetRows.isWhole(file, hadoopConfiguration()) ? parquet : files).add(file);
        }
        Dataset<Row> found = session.createDataset(
                context.parallelize(files, Math.max(1, Math.min(files.size(), tasks(batch))))
                        .flatMap(new Extracting(hadoop))
                        .rdd(),
                RecordRows.encoder(Outcome.class));
        return parquet.isEmpty() ? found : found.union(ParquetRows.outcomes(session, parquet, textColumn));
    }

    private void writeTables(Batch batch) {
        Dataset<Row> outcomes =
                session.read().schema(RecordRows.schema(Outcome.class)).parquet(output.work(batch));
        Dataset<Row> articles = outcomes.filter(col("article").isNotNull()).select("article.*");
        writeByDate(articles, output.path(OutputFolder.ARTICLES, batch));
        writeByDate(
                articles.flatMap(statements(), RecordRows.encoder(StatementRow.class)),
                output.path(OutputFolder.STATEMENTS, batch));
        writeByDate(
                articles.flatMap(forecasts(), RecordRows.encoder(ForecastRow.class)),
                output.path(OutputFolder.FORECASTS, batch));
        outcomes.filter(col("failure").isNotNull())
                .select("failure.*")
                .coalesce(1)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(output.path(OutputFolder.FAILURES, batch));
    }

    /** One file a day, where a day is not so much that several are better. */
    private static void writeByDate(Dataset<Row> rows, String path) {
        rows.hint("rebalance", col("date"))
                .write()
                .mode(SaveMode.Overwrite)
                .partitionBy("date")
                .option("compression", "zstd")
                .parquet(path);
    }

    private static FlatMapFunction<Row, Row> statements() {
        return row -> RecordRows.made(row, ArticleRow.class).statements().stream()
                .map(RecordRows::row)
                .iterator();
    }

    private static FlatMapFunction<Row, Row> forecasts() {
        return row -> RecordRows.made(row, ArticleRow.class).forecastRows().stream()
                .map(RecordRows::row)
                .iterator();
    }
}
