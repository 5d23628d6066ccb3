package org.onrecord.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * The place of Spark's job among the commands. The job is a program of its own, since Spark brings other versions of some of
 * our libraries: the launcher starts it instead of this one.
 */
@Command(
        name = "spark",
        description = "Reads a corpus on a Spark cluster, or on all cores of this machine, into Parquet tables.")
final class SparkCommand implements Callable<Integer> {
    private final Onrecord onrecord;

    @Parameters(arity = "0..*", hidden = true)
    private List<String> arguments = List.of();

    SparkCommand(Onrecord onrecord) {
        this.onrecord = onrecord;
    }

    @Override
    public Integer call() {
        onrecord.messages().error("spark is started by the launcher: ./onrecord spark " + String.join(" ", arguments));
        return ExitCode.WRONG_USAGE;
    }
}
