package org.onrecord.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.onrecord.Analysis;
import org.onrecord.Analyst;
import org.onrecord.cli.display.ArticlePrinter;
import org.onrecord.cli.display.Display;
import org.onrecord.export.AnalysisJson;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.input.LanguageChoice;
import org.onrecord.intake.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads articles and prints what they attribute to whom. */
@Command(
        name = "read",
        sortOptions = false,
        description = "Reads articles and prints each one's statements. Nothing is stored.",
        footer = {
            "",
            "Examples:",
            "  onrecord read article.txt",
            "  onrecord read --format jsonl folder/ > statements.jsonl",
            "  cat article.txt | onrecord read -",
            "",
            "Exit codes: 0 done; 1 some input could not be read, and the rest is done; 2 wrong usage."
        })
final class ReadCommand implements Callable<Integer> {

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

    @Option(names = "--all", description = "Print attitudes, knowledge and wishes too, not only what was said.")
    private boolean all;

    @Option(names = "--full", description = "Print long statements to their end.")
    private boolean full;

    @Option(
            names = "--explain",
            description = "Print the words on which each finding rests, and how the speaker was found.")
    private boolean explain;

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            description = "Print in colour. Default: auto, on a terminal unless NO_COLOR is set.")
    private ColourChoice colour = ColourChoice.AUTO;

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Mixin
    private NetworkOption network = new NetworkOption();

    ReadCommand(Onrecord onrecord) {
        this.onrecord = onrecord;
    }

    @Override
    public Integer call() {
        Console console = onrecord.console();
        List<String> arguments = paths.orStandardInput(console, "read");
        confidence.least(); // refused before the model is loaded
        int atATime = threads.count();
        try (Analyst analyst = Analyst.load();
                Inputs inputs = Inputs.of(arguments, console.in(), LanguageChoice.ENGLISH, network.byHand())) {
            Function<Analysis, String> known = new KnownAgain().andThen(form());
            Pages<Analysis> pages = new Pages<>(known, separator(), new Output(console.out()));
            Reading<Analysis> reading =
                    new Reading<>(input -> analyst.analyse(input.article()), pages, onrecord.messages()::error);
            reading.read(inputs, atATime);
            onrecord.messages().sayHowMany(reading);
            return reading.isComplete() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private String separator() {
        return format == Format.TEXT ? "\n\n" : "";
    }

    private Function<Analysis, String> form() {
        if (format == Format.JSONL) {
            return analysis -> AnalysisJson.line(analysis) + "\n";
        }
        Console console = onrecord.console();
        Display display =
                new Display(console.columns(), console.showsColour(colour), all, full, confidence.least(), explain);
        return new ArticlePrinter(display)::print;
    }
}
