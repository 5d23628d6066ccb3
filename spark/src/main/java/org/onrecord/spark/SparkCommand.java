package org.onrecord.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What spark-submit starts, and {@code ./onrecord spark}. */
@Command(
        name = "onrecord spark",
        mixinStandardHelpOptions = true,
        description = "Reads a corpus on a Spark cluster, or on this machine, into Parquet tables.",
        footer = {
            "",
            "Examples:",
            "  ./onrecord spark --local --output tables/ crawl/",
            "  ./onrecord spark --master spark://host:7077 --output hdfs:///tables hdfs:///crawl/*.warc.gz",
            "",
            "Exit codes: 0 all was read; 1 some input could not be read, OUTPUT/failures says why; 2 wrong usage."
        })
public final class SparkCommand implements Callable<Integer> {
    private static final int SOME_UNREAD = 1;
    private static final int WRONG_USAGE = 2;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "WARC, JSON Lines, Parquet, texts, pages, feeds and archives of them on any file system that Hadoop"
                            + " knows; a folder with all in it, or a pattern such as crawl/*.warc.gz.")
    private List<String> inputs = List.of();

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FOLDER",
            description = "Where the tables go; that of an earlier run is gone on with.")
    private String output = "";

    @ArgGroup
    private Where where = new Where();

    private static final class Where {
        @Option(
                names = "--local",
                arity = "0..1",
                fallbackValue = "*",
                paramLabel = "CORES",
                description = "Run on this machine, on so many cores; on all without a number.")
        private @Nullable String cores;

        @Option(
                names = "--master",
                paramLabel = "URL",
                description = "Run on a cluster; under spark-submit it is known.")
        private @Nullable String master;

        private SparkSession session() throws IOException {
            return cores == null ? Session.cluster(master) : Session.local(cores);
        }
    }

    @Option(
            names = "--batch-size",
            defaultValue = "1024",
            paramLabel = "MB",
            description = "How much is read before it is kept: what a run that is ended loses at most.")
    private int batchMegabytes;

    @Option(
            names = "--text-column",
            defaultValue = "text",
            paramLabel = "NAME",
            description = "The column of Parquet files that has the text.")
    private String textColumn = "text";

    @Option(names = "--debug", description = "Show where an error comes from.")
    private boolean debug;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new SparkCommand()).execute(arguments));
    }

    @Override
    public Integer call() {
        PrintWriter messages = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        try (SparkSession session = where.session()) {
            OutputFolder folder =
                    OutputFolder.open(output, session.sparkContext().hadoopConfiguration());
            long failures = new Job(session, folder, messages).run(inputs, (long) batchMegabytes << 20, textColumn);
            return failures == 0 ? 0 : SOME_UNREAD;
        } catch (IOException e) {
            messages.println("onrecord: " + e.getMessage());
            if (debug) {
                e.printStackTrace(messages);
            }
            return WRONG_USAGE;
        }
    }
}
