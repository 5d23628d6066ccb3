package org.onrecord.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.DataFrameWriter;
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
    /** Of plain text a task reads in some fifteen seconds: what a lost worker costs, and how long others may wait for the last. */
    private static final long BYTES_A_TASK = 512 << 10;

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
        this.hadoop = context.broadcast(
                new SerializableConfiguration(session.sparkContext().hadoopConfiguration()));
    }

    /** @throws IOException if the output cannot be written */
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

    private Dataset<Row> found(Batch batch) {
        Map<Boolean, List<InputFile>> files =
                batch.files().stream().collect(Collectors.partitioningBy(InputFile::isParquet));
        List<InputFile> parquet = new ArrayList<>(files.getOrDefault(true, List.of()));
        List<InputFile> damaged = parquet.isEmpty()
                ? List.of()
                : spread(parquet, batch).flatMap(new ParquetCheck(hadoop)).collect();
        parquet.removeAll(damaged);
        Dataset<Row> found =
                outcomes(spread(files.getOrDefault(false, List.of()), batch).flatMap(new Extracting(hadoop)));
        if (!damaged.isEmpty()) {
            found = found.union(outcomes(context.parallelize(damaged, 1).map(BatchReading::damaged)));
        }
        return parquet.isEmpty() ? found : found.union(ParquetRows.outcomes(session, parquet, textColumn));
    }

    private JavaRDD<InputFile> spread(List<InputFile> files, Batch batch) {
        return context.parallelize(files, Math.max(1, Math.min(files.size(), tasks(batch))));
    }

    private Dataset<Row> outcomes(JavaRDD<Row> rows) {
        return session.createDataset(rows.rdd(), RecordRows.encoder(Outcome.class));
    }

    private static Row damaged(InputFile file) {
        return RecordRows.row(Outcome.failed(file.name(), "is a damaged Parquet file, or none"));
    }

    private void writeTables(Batch batch) {
        Dataset<Row> outcomes =
                session.read().schema(RecordRows.schema(Outcome.class)).parquet(output.work(batch));
        Dataset<Row> articles = outcomes.filter(col("article").isNotNull()).select("article.*");
        Dataset<Row> statements = articles.flatMap(statements(), RecordRows.encoder(StatementRow.class));
        Dataset<Row> forecasts = articles.flatMap(forecasts(), RecordRows.encoder(ForecastRow.class));
        Dataset<Row> failures =
                outcomes.filter(col("failure").isNotNull()).select("failure.*").coalesce(1);
        write(byDate(articles), output.path(OutputFolder.ARTICLES, batch));
        write(byDate(statements), output.path(OutputFolder.STATEMENTS, batch));
        write(byDate(forecasts), output.path(OutputFolder.FORECASTS, batch));
        write(failures.write(), output.path(OutputFolder.FAILURES, batch));
    }

    /** One file a day, where a day is not so much that several are better. */
    private static DataFrameWriter<Row> byDate(Dataset<Row> rows) {
        return rows.hint("rebalance", col("date")).write().partitionBy("date");
    }

    private static void write(DataFrameWriter<Row> rows, String path) {
        rows.mode(SaveMode.Overwrite).option("compression", "zstd").parquet(path);
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
