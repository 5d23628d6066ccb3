package org.onrecord.spark;

import static org.apache.spark.ml.functions.vector_to_array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.right;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * Groups the copies of one article over a whole corpus. Who may be a copy of whom is found by Spark's {@link MinHashLSH}; who
 * is, is decided by what the archive decides by, {@link org.onrecord.story.Kept#original}.
 *
 * <p>As articles of a corpus have no order in which they come, an earlier date goes first, then the address. In each of the
 * hash tables an article is compared with the first of those that share its value there: with so many at most as there are
 * tables, however many copies a story has. It joins the one that it is likest. Those that are reached over several steps
 * belong to one story, as long as they have words of its first article.
 */
final class Stories {
    /** With so many an article that has a third of another's runs meets it in one of them in all but 1 of 10,000 cases. */
    private static final int TABLES = 24;

    private static final int SEED = 1;
    private static final int SHA_256 = 64;
    private static final String UNDATED = "9999-12-31";

    private static final StructType WORDING = new StructType()
            .add("key", DataTypes.StringType)
            .add("sketch", DataTypes.BinaryType)
            .add("runs", SQLDataTypes.VectorType());

    private static final StructType PARENT =
            new StructType().add("key", DataTypes.StringType).add("parent", DataTypes.StringType);

    private Stories() {}

    /** The story of each article, as {@link StoryRow}s. Steps on the way are kept in the checkpoint folder of the session. */
    static Dataset<Row> of(Dataset<Row> articles) {
        Dataset<Row> keyed = articles.withColumn("key", key());
        Dataset<Row> wordings = keyed.select("key", "uri", "text", "provenance")
                .map(new Wording(), Encoders.row(WORDING))
                .persist(StorageLevel.MEMORY_AND_DISK());
        Dataset<Row> firsts = firsts(parents(wordings), wordings);
        return keyed.join(firsts, "key", "left")
                .withColumn("story", right(coalesce(col("first"), col("key")), lit(SHA_256)))
                .select(columns(StoryRow.class));
    }

    /** Orders the articles, and tells apart two texts that one address had. */
    private static Column key() {
        return concat(
                coalesce(col("date").cast(DataTypes.StringType), lit(UNDATED)),
                lit(" "),
                col("uri"),
                lit(" "),
                col("article"));
    }

    /** For each copy the article that it is likest. */
    private static Dataset<Row> parents(Dataset<Row> wordings) {
        Dataset<Row> wordy = wordings.filter(col("runs").isNotNull());
        if (wordy.isEmpty()) {
            return wordings.sparkSession().createDataFrame(List.of(), PARENT);
        }
        Dataset<Row> values = new MinHashLSH()
                .setNumHashTables(TABLES)
                .setSeed(SEED)
                .setInputCol("runs")
                .setOutputCol("hashes")
                .fit(wordy)
                .transform(wordy)
                .select(col("key"), posexplode(col("hashes")))
                .select(
                        col("key"),
                        col("pos"),
                        vector_to_array(col("col"), "float64").getItem(0).as("value"));
        Dataset<Row> sketches = wordings.select("key", "sketch");
        return values.withColumn("other", min(col("key")).over(Window.partitionBy("pos", "value")))
                .filter(col("other").notEqual(col("key")))
                .select("key", "other")
                .distinct()
                .join(sketches.toDF("other", "itsSketch"), "other")
                .groupBy("key")
                .agg(sort_array(collect_list(struct("other", "itsSketch"))).as("candidates"))
                .join(sketches, "key")
                .select("key", "sketch", "candidates")
                .flatMap(new Likest(), Encoders.row(PARENT));
    }

    /**
     * For each copy the first article of its story: each goes where the one goes that it is likest, until all are there. What
     * is reached is written down at each step, since a step's plan has the one before it twice.
     */
    private static Dataset<Row> firsts(Dataset<Row> parents, Dataset<Row> wordings) {
        Dataset<Row> reached = parents.withColumn("first", col("parent"))
                .persist(StorageLevel.MEMORY_AND_DISK())
                .checkpoint();
        while (true) {
            Dataset<Row> further =
                    reached.select(col("key").as("first"), col("first").as("further"));
            Dataset<Row> joined = reached.join(further, "first", "left").checkpoint();
            if (joined.filter(col("further").isNotNull()).isEmpty()) {
                return related(reached, wordings);
            }
            reached = joined.select(
                    col("key"),
                    col("parent"),
                    coalesce(col("further"), col("first")).as("first"));
        }
    }

    /** Without those that have too little of their story's first article. */
    private static Dataset<Row> related(Dataset<Row> reached, Dataset<Row> wordings) {
        Dataset<Row> sketches = wordings.select("key", "sketch");
        return reached.join(sketches, "key")
                .join(sketches.toDF("parent", "parentSketch"), "parent")
                .join(sketches.toDF("first", "firstSketch"), "first")
                .filter(new Related())
                .select("key", "first");
    }

    private static Column[] columns(Class<? extends Record> type) {
        return Arrays.stream(RecordRows.schema(type).fieldNames())
                .map(functions::col)
                .toArray(Column[]::new);
    }
}
