package org.onrecord.spark;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.onrecord.table.ArticleRow;

/** One Spark with two cores for all tests of a run, since it takes a while to start. */
final class LocalSpark {
    private static final SparkSession SESSION = started();
    private static final long BATCH = 1 << 20;

    private LocalSpark() {}

    private static SparkSession started() {
        return Session.local(2);
    }

    static SparkSession session() {
        return SESSION;
    }

    /** Runs a job, and gives what it printed. */
    static String run(Path output, Path... inputs) throws Exception {
        return run(output, BATCH, "text", inputs);
    }

    static String run(Path output, long batchSize, String textColumn, Path... inputs) throws Exception {
        StringWriter messages = new StringWriter();
        try (OutputFolder folder =
                OutputFolder.open(output.toString(), SESSION.sparkContext().hadoopConfiguration())) {
            new Job(SESSION, folder, new PrintWriter(messages))
                    .run(List.of(inputs).stream().map(Path::toString).toList(), batchSize, textColumn);
        }
        return messages.toString();
    }

    static Dataset<Row> table(Path output, String name) {
        return SESSION.read().parquet(output.resolve(name).toString());
    }

    static List<ArticleRow> articles(Path output) {
        return SESSION
                .read()
                .schema(RecordRows.schema(ArticleRow.class))
                .parquet(output.resolve("articles").toString())
                .orderBy("uri")
                .collectAsList()
                .stream()
                .map(row -> RecordRows.made(row, ArticleRow.class))
                .toList();
    }
}
