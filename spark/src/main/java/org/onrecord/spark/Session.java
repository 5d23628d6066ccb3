package org.onrecord.spark;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Spark as the job wants it. */
final class Session {
    private static final int PARTITIONS_A_CORE = 4;
    private static final String JAR = ".jar";
    private static final String LOOPBACK = "127.0.0.1";

    private Session() {}

    /** On this machine alone, on some of its cores: no other one is let in. */
    static SparkSession local(int cores) {
        return builder()
                .master("local[" + cores + "]")
                .config("spark.driver.host", LOOPBACK)
                .config("spark.driver.bindAddress", LOOPBACK)
                .config("spark.ui.enabled", false)
                .config("spark.hadoop.fs.file.impl", LocalFiles.class.getName())
                // Spark's 200 are for clusters: on one machine each costs more than it spreads.
                .config("spark.sql.shuffle.partitions", PARTITIONS_A_CORE * cores)
                .getOrCreate();
    }

    /** On a cluster, whose executors get our jars; null for the one that spark-submit has been told. */
    static SparkSession cluster(@Nullable String master) throws IOException {
        SparkSession.Builder builder = builder();
        if (master != null) {
            builder.master(master).config("spark.jars", ourJars());
        }
        return builder.getOrCreate();
    }

    private static SparkSession.Builder builder() {
        return SparkSession.builder()
                .appName("Onrecord")
                // Days come as LocalDate, as our records have them.
                .config("spark.sql.datetime.java8API.enabled", true)
                // The name of a batch's folder keeps its zeros.
                .config("spark.sql.sources.partitionColumnTypeInference.enabled", false);
    }

    /** The jars beside the one that this class is from; none where it is from no jar. */
    private static String ourJars() throws IOException {
        try {
            Path here = Path.of(Session.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (!here.toString().endsWith(JAR)) {
                return "";
            }
            try (Stream<Path> files = Files.list(here.resolveSibling("."))) {
                return files.map(Path::normalize)
                        .map(Path::toString)
                        .filter(file -> file.endsWith(JAR))
                        .collect(Collectors.joining(","));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a place without an address", e);
        }
    }
}
