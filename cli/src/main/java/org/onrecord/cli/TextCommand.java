package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.onrecord.Article;
import org.onrecord.cli.display.TextPrinter;
import org.onrecord.export.ArticleJson;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.input.Ingested;
import org.onrecord.ingest.input.LanguageChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints articles as they were read, so that a person can check. */
@Command(
        name = "text",
        sortOptions = false,
        description =
                "Prints each article as it was read, with what is known of it above its text. Nothing is analysed or stored.",
        footer = {
            "",
            "Examples:",
            "  onrecord text page.html",
            "  onrecord text --format jsonl crawl.warc.gz > articles.jsonl",
            "",
            "Exit codes: 0 done; 1 some input could not be read, and the rest is done; 2 wrong usage."
        })
final class TextCommand implements Callable<Integer> {
    private static final int ONE_THREAD = 1; // the inputs are read one after the other, and printing is nothing

    /** What is printed. */
    enum Format {
        TEXT,
        JSONL
    }

    private final Onrecord onrecord;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            description = "Files, folders with all that lies in them, addresses of pages (https://…), or - for standard"
                    + " input.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "text|jsonl",
            description = "For people, or one JSON object an article and a line. Default: text.")
    private Format format = Format.TEXT;

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            description = "Print in colour. Default: auto, on a terminal unless NO_COLOR is set.")
    private ColourChoice colour = ColourChoice.AUTO;

    @Mixin
    private NetworkOption network = new NetworkOption();

    TextCommand(Onrecord onrecord) {
        this.onrecord = onrecord;
    }

    @Override
    public Integer call() {
        Console console = onrecord.console();
        if (paths.isEmpty() && console.inputIsTerminal()) {
            throw new ParameterException(
                    spec.commandLine(), "nothing to read: name a file, a folder, or - for standard input");
        }
        List<String> arguments = paths.isEmpty() ? List.of("-") : paths;
        try (Inputs inputs = Inputs.of(arguments, console.in(), LanguageChoice.ANY, network.byHand())) {
            String separator = format == Format.TEXT ? "\n\n" : "";
            Pages<Article> pages = new Pages<>(form(), separator, new Output(console.out()));
            Reading<Article> reading = new Reading<>(Ingested.Success::article, pages, onrecord.messages());
            return reading.readAll(inputs, ONE_THREAD) ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private Function<Article, String> form() {
        if (format == Format.JSONL) {
            return article -> ArticleJson.line(article) + "\n";
        }
        return new TextPrinter(onrecord.console().showsColour(colour))::print;
    }
}
