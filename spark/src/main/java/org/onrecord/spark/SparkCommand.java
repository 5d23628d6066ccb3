package org.onrecord.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.onrecord.ModelException;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** What spark-submit starts, and {@code ./onrecord spark}. */
@Command(
        name = "onrecord spark",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads a corpus on a Spark cluster, or on this machine, into Parquet tables.",
        footer = {
            "",
            "Examples:",
            "  ./onrecord spark --local --output tables/ crawl/",
            "  ./onrecord spark --master spark://host:7077 --output hdfs:///tables hdfs:///crawl/*.warc.gz",
            "",
            "Exit codes: 0 all was read; 1 some input could not be read, failures/ says why, or the job failed; 2 wrong usage."
        })
public final class SparkCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int SOME_UNREAD = 1;
    private static final int MEGABYTES_A_CORE = 64;
    private static final int MEGABYTES_OF_A_CLUSTER = 4096;

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
        @Option(names = "--local", description = "Run on this machine.")
        private boolean local;

        @Option(
                names = "--master",
                paramLabel = "URL",
                description = "Run on a cluster; under spark-submit it is known.")
        private @Nullable String master;
    }

    @Option(names = "--cores", paramLabel = "N", description = "With --local, on so many cores; by default all.")
    private int cores = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--batch-size",
            paramLabel = "MB",
            description =
                    "How much is read before it is kept, which is what a run that is ended loses at most; by default 64 a"
                            + " core on this machine, 4096 on a cluster.")
    private @Nullable Integer batchMegabytes;

    @Option(
            names = "--text-column",
            defaultValue = "text",
            paramLabel = "NAME",
            description = "The column of Parquet files that has the text.")
    private String textColumn = "text";

    @Option(names = "--debug", description = "Show where an error comes from.")
    private boolean debug;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** Ends the process with the exit code. */
    public static void main(String[] arguments) {
        System.exit(run(new PrintWriter(System.err, true, StandardCharsets.UTF_8), arguments));
    }

    static int run(PrintWriter messages, String... arguments) {
        return new CommandLine(new SparkCommand())
                .setErr(messages)
                .setExecutionExceptionHandler(SparkCommand::failed)
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        requirePositive("--cores", cores);
        requirePositive("--batch-size", batchMegabytes());
        try (SparkSession session = where.local ? Session.local(cores) : Session.cluster(where.master);
                OutputFolder folder =
                        OutputFolder.open(output, session.sparkContext().hadoopConfiguration())) {
            PrintWriter messages = spec.commandLine().getErr();
            long failures = new Job(session, folder, messages).run(inputs, (long) batchMegabytes() << 20, textColumn);
            return failures == 0 ? DONE : SOME_UNREAD;
        }
    }

    private int batchMegabytes() {
        if (batchMegabytes != null) {
            return batchMegabytes;
        }
        return where.local ? MEGABYTES_A_CORE * cores : MEGABYTES_OF_A_CLUSTER;
    }

    private void requirePositive(String option, int value) {
        if (value < 1) {
            throw new ParameterException(spec.commandLine(), option + " is less than 1: " + value);
        }
    }

    /** One line: what the innermost cause says, which is the disk, the cluster or the file that failed. */
    private static int failed(Exception e, CommandLine command, ParseResult parsed) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        command.getErr()
                .println("onrecord: "
                        + (cause instanceof IOException || cause instanceof ModelException
                                ? said
                                : cause.getClass().getSimpleName() + ": " + said));
        if (((SparkCommand) command.getCommand()).debug) {
            e.printStackTrace(command.getErr());
        }
        return SOME_UNREAD;
    }
}
