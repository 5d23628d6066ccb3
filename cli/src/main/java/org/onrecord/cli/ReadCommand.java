package org.onrecord.cli;

import java.util.ArrayList;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Read N articles at a time. Default: as many as there are processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private NetworkOption network = new NetworkOption();

    ReadCommand(Onrecord onrecord) {
        this.onrecord = onrecord;
    }

    @Override
    public Integer call() {
        requireSenseInArguments();
        Console console = onrecord.console();
        List<String> arguments = paths.isEmpty() ? List.of("-") : paths;
        try (Analyst analyst = Analyst.load();
                Inputs inputs = Inputs.of(arguments, console.in(), LanguageChoice.ENGLISH, network.byHand())) {
            Function<Analysis, String> known = new KnownAgain().andThen(form());
            Pages<Analysis> pages = new Pages<>(known, separator(), new Output(console.out()));
            Reading<Analysis> reading =
                    new Reading<>(input -> analyst.analyse(input.article()), pages, onrecord.messages());
            return reading.readAll(inputs, threads) ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private void requireSenseInArguments() {
        if (paths.isEmpty() && onrecord.console().inputIsTerminal()) {
            throw new ParameterException(
                    spec.commandLine(), "nothing to read: name a file, a folder, or - for standard input");
        }
        confidence.least(); // refused before the model is loaded
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads is less than 1: " + threads);
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
