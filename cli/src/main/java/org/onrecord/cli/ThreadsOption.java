package org.onrecord.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How many articles are read at a time; shared by the commands. */
final class ThreadsOption {
    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Work on N articles at a time. Default: as many as there are processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** @throws ParameterException if there are none */
    int count() {
        if (threads < 1) {
            throw new ParameterException(command.commandLine(), "--threads is less than 1: " + threads);
        }
        return threads;
    }
}
