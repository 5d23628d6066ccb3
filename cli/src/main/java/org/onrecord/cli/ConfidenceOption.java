package org.onrecord.cli;

import org.jspecify.annotations.Nullable;
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
            description = "Leave out what is less probable than X, from 0 to 1."
                    + " Default: the model's threshold for read, else 0.")
    private @Nullable Double least;

    /** @throws ParameterException if it is no probability */
    double least() {
        return least(0);
    }

    /**
     * @param otherwise what is meant where the option is not given
     * @throws ParameterException if it is no probability
     */
    double least(double otherwise) {
        double given = least == null ? otherwise : least;
        if (!(given >= 0 && given <= 1)) {
            throw new ParameterException(command.commandLine(), "--min-confidence is not from 0 to 1: " + given);
        }
        return given;
    }
}
