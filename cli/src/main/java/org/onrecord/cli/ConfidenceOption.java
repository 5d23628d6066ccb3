package org.onrecord.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How certain what is shown or measured must be; shared by the commands. */
final class ConfidenceOption {
    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Option(
            names = "--min-confidence",
            paramLabel = "X",
            description = "Leave out what is less probable than X, from 0 to 1. Default: 0.")
    private double least;

    /** @throws ParameterException if it is no probability */
    double least() {
        if (!(least >= 0 && least <= 1)) {
            throw new ParameterException(command.commandLine(), "--min-confidence is not from 0 to 1: " + least);
        }
        return least;
    }
}
