package org.onrecord.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.onrecord.table.ArticleRow;
import org.onrecord.table.ForecastRow;
import org.onrecord.table.StatementRow;

/**
 * Reads a corpus into a folder of Parquet tables, batch by batch, and then finds the stories in all of it. Run again it does
 * what is missing: files that are new, and what an earlier run did not finish.
 */
final class Job {
    private final SparkSession session;
    private final OutputFolder output;
    private final PrintWriter messages;

    Job(SparkSession session, OutputFolder output, PrintWriter messages) {
        this.session = session;
        this.output = output;
        this.messages = messages;
    }

    /**
     * @param batchSize in bytes of the files
     * @param textColumn of Parquet files, the one with the text
     * @return how many records could not be read
     */
    long run(List<String> inputs, long batchSize, String textColumn) throws IOException {
        List<Batch> batches = Batch.of(missing(inputs), output.nextNumber(), batchSize);
        BatchReading reading = new BatchReading(session, output, textColumn);
        for (Batch batch : batches) {
            reading.read(batch);
            messages.printf(
                    "batch %d of %d: %d files read%n",
                    batches.indexOf(batch) + 1, batches.size(), batch.files().size());
            messages.flush();
        }
        if (!batches.isEmpty() || !output.has(OutputFolder.STORIES)) {
            writeStories();
        }
        return report();
    }

    private List<InputFile> missing(List<String> inputs) throws IOException {
        Configuration hadoop = session.sparkContext().hadoopConfiguration();
        Set<InputFile> read = output.filesRead();
        return new InputFiles(hadoop)
                .list(inputs).stream().filter(file -> !read.contains(file)).toList();
    }

    private void writeStories() throws IOException {
        session.sparkContext().setCheckpointDir(output.work());
        Stories.of(table(OutputFolder.ARTICLES, ArticleRow.class))
                .hint("rebalance", col("story"))
                .sortWithinPartitions("story", "date", "uri")
                .write()
                .mode(SaveMode.Overwrite)
                .option("compression", "zstd")
                .parquet(output.path(OutputFolder.STORIES).toString());
        output.removeWork();
    }

    private long report() {
        long failures = table(OutputFolder.FAILURES, FailureRow.class).count();
        messages.printf(
                "%d articles, %d statements, %d forecasts in %s%n",
                table(OutputFolder.ARTICLES, ArticleRow.class).count(),
                table(OutputFolder.STATEMENTS, StatementRow.class).count(),
                table(OutputFolder.FORECASTS, ForecastRow.class).count(),
                output.path(OutputFolder.ARTICLES).getParent());
        if (failures > 0) {
            messages.printf("%d inputs could not be read: %s says why%n", failures, output.path(OutputFolder.FAILURES));
        }
        messages.flush();
        return failures;
    }

    /** All batches of a table: its columns are given, since an empty one has no file to tell them. */
    private Dataset<Row> table(String name, Class<? extends Record> columns) {
        return session.read()
                .schema(RecordRows.schema(columns))
                .parquet(output.path(name).toString());
    }
}
