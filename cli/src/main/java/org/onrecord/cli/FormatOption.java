package org.onrecord.cli;

import java.util.function.Function;
import picocli.CommandLine.Option;

/** Whether a person or a program reads what is printed; shared by the commands. */
final class FormatOption {
    private enum Format {
        TEXT,
        JSONL
    }

    @Option(
            names = "--format",
            paramLabel = "text|jsonl",
            description = "For people, or one JSON object and a line each. Default: text.")
    private Format format = Format.TEXT;

    /**
     * What prints in that form.
     *
     * @param page what people get of a thing
     * @param separator what stands between two pages
     * @param line what programs get, without the end of the line
     */
    <T> Pages<T> pages(Function<T, String> page, String separator, Function<T, String> line, Output output) {
        return switch (format) {
            case TEXT -> new Pages<>(page, separator, output);
            case JSONL -> new Pages<>(line.andThen(json -> json + "\n"), "", output);
        };
    }
}
