package org.onrecord.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.onrecord.Article;
import org.onrecord.cli.display.TextPrinter;
import org.onrecord.export.ArticleJson;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.input.Ingested;
import org.onrecord.ingest.input.LanguageChoice;
import org.onrecord.intake.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Mixin
    private PathsArgument paths = new PathsArgument();

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
        List<String> arguments = paths.orStandardInput(console, "read");
        try (Inputs inputs = Inputs.of(arguments, console.in(), LanguageChoice.ANY, network.byHand())) {
            String separator = format == Format.TEXT ? "\n\n" : "";
            Pages<Article> pages = new Pages<>(form(), separator, new Output(console.out()));
            Reading<Article> reading = new Reading<>(Ingested.Success::article, pages, onrecord.messages()::error);
            reading.read(inputs, ONE_THREAD);
            onrecord.messages().sayHowMany(reading);
            return reading.isComplete() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private Function<Article, String> form() {
        if (format == Format.JSONL) {
            return article -> ArticleJson.line(article) + "\n";
        }
        return new TextPrinter(onrecord.console().showsColour(colour))::print;
    }
}
