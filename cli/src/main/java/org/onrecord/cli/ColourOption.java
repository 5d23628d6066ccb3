package org.onrecord.cli;

import picocli.CommandLine.Option;

/** Whether to print in colour; shared by the commands. */
final class ColourOption {
    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            description = "Print in colour. Default: auto, on a terminal unless NO_COLOR is set.")
    private ColourChoice colour = ColourChoice.AUTO;

    boolean isOn(Console console) {
        return console.showsColour(colour);
    }
}
