package org.onrecord.spark;

import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Spark as the job wants it. */
final class Session {
    private Session() {}

    /** @param master null where whoever submitted the job has said it */
    static SparkSession start(@Nullable String master) {
        SparkSession.Builder builder = SparkSession.builder()
                .appName("Onrecord")
                // Days come as LocalDate, as our records have them.
                .config("spark.sql.datetime.java8API.enabled", true)
                // A batch is a folder of its own in each table, and its name keeps its zeros.
                .config("spark.sql.sources.partitionColumnTypeInference.enabled", false);
        if (master != null) {
            builder.master(master);
        }
        return builder.getOrCreate();
    }
}
