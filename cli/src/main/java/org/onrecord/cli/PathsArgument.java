package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What is read; shared by the commands. */
final class PathsArgument {
    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Parameters(
            paramLabel = "PATH",
            description = "Files, folders with all that lies in them, addresses of pages (https://…), or - for standard"
                    + " input.")
    private List<String> paths = new ArrayList<>();

    /**
     * The paths, or standard input where there are none.
     *
     * @param verb what is to be done with them: "read"
     * @throws ParameterException if there are none, and somebody would have to type the input
     */
    List<String> orStandardInput(Console console, String verb) {
        if (paths.isEmpty() && console.inputIsTerminal()) {
            throw new ParameterException(
                    command.commandLine(), "nothing to " + verb + ": name a file, a folder, or - for standard input");
        }
        return paths.isEmpty() ? List.of("-") : paths;
    }
}
