package org.onrecord.cli;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How much of what is found in the archive is printed, and in which form; shared by the commands. */
final class PageOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Option(names = "--limit", paramLabel = "N", description = "Print N of them at most. Default: 20.")
    private int limit = 20;

    @Option(names = "--skip", paramLabel = "N", description = "Pass over the first N. Default: 0.")
    private int skip;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private ColourOption colour = new ColourOption();

    int skip() {
        return notNegative("--skip", skip);
    }

    /** How many to ask for: one more than is printed, which tells whether there are more. */
    int most() {
        return notNegative("--limit", limit) + 1;
    }

    boolean colour(Console console) {
        return colour.isOn(console);
    }

    /** Prints what was found, with a separator between two pages, and says so if there is nothing, or if there are more. */
    <T> void print(
            List<T> found, Function<T, String> page, String separator, Function<T, String> line, Onrecord onrecord) {
        Output output = new Output(onrecord.console().out());
        found.stream().limit(limit).forEach(format.pages(page, separator, line, output));
        if (found.isEmpty()) {
            onrecord.messages().say("nothing found");
        } else if (found.size() > limit) {
            onrecord.messages().say("there are more: --skip " + (skip + limit) + " goes on");
        }
    }

    private int notNegative(String option, int value) {
        if (value < 0) {
            throw new ParameterException(command.commandLine(), option + " is less than 0: " + value);
        }
        return value;
    }
}
