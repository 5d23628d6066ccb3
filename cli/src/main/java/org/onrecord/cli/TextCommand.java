package org.onrecord.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.Article;
import org.onrecord.cli.display.TextPrinter;
import org.onrecord.export.ArticleJson;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.input.Ingested;
import org.onrecord.ingest.input.LanguageChoice;
import org.onrecord.intake.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    private final Onrecord onrecord;

    @Mixin
    private PathsArgument paths = new PathsArgument();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private ColourOption colour = new ColourOption();

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
            Pages<Article> pages = format.pages(
                    new TextPrinter(colour.isOn(console))::print, "\n\n", ArticleJson::line, new Output(console.out()));
            Reading<Article> reading = new Reading<>(Ingested.Success::article, pages, onrecord.messages()::error);
            reading.read(inputs, ONE_THREAD);
            onrecord.messages().sayHowMany(reading);
            return reading.isComplete() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }
}
