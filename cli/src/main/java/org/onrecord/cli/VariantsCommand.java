package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analyst;
import org.onrecord.cli.display.Display;
import org.onrecord.cli.display.VariantsPrinter;
import org.onrecord.ingest.Inputs;
import org.onrecord.story.QuotationGroup;
import org.onrecord.story.Variants;
import org.onrecord.story.WordQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads articles and prints in what different forms they quote the same words. */
@Command(
        name = "variants",
        sortOptions = false,
        description = "Reads articles and prints how they quote the same words: what each left out, changed or put in.",
        footer = {
            "",
            "Examples:",
            "  onrecord variants folder/",
            "  onrecord variants --words \"put up with that\" folder/",
            "",
            "Exit codes: 0 done; 1 some input could not be read, and the rest is done; 2 wrong usage."
        })
final class VariantsCommand implements Callable<Integer> {

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
            description = "Files, folders with all that lies in them, or - for standard input.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--words",
            paramLabel = "WORDS",
            description =
                    "Only quotations that have these words near one another, and also those that all print alike.")
    private @Nullable String words;

    @Option(
            names = "--format",
            paramLabel = "text|jsonl",
            description = "For people, or one JSON object a quotation and a line. Default: text.")
    private Format format = Format.TEXT;

    @Option(names = "--full", description = "Print all that was left out, however long.")
    private boolean full;

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

    VariantsCommand(Onrecord onrecord) {
        this.onrecord = onrecord;
    }

    @Override
    public Integer call() {
        Predicate<QuotationGroup> wanted = wanted();
        requireSenseInArguments();
        Console console = onrecord.console();
        List<String> arguments = paths.isEmpty() ? List.of("-") : paths;
        CollectedAnalyses collection = new CollectedAnalyses(confidence.least());
        boolean complete;
        try (Analyst analyst = Analyst.load();
                Inputs inputs = Inputs.of(arguments, console.in())) {
            complete = new Reading<>(input -> analyst.analyse(input.article()), collection, onrecord.messages())
                    .readAll(inputs, threads);
        }
        List<QuotationGroup> groups =
                Variants.of(collection.analyses()).stream().filter(wanted).toList();
        groups.forEach(new Pages<>(form(), format == Format.TEXT ? "\n\n" : "", new Output(console.out())));
        if (groups.isEmpty()) {
            onrecord.messages()
                    .say(
                            words == null
                                    ? "no quotation differs from article to article"
                                    : "no quotation has these words");
        }
        return complete ? ExitCode.DONE : ExitCode.FAILED;
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

    private Predicate<QuotationGroup> wanted() {
        if (words == null) {
            return QuotationGroup::hasDifferences;
        }
        try {
            return WordQuery.of(words)::finds;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--words has no words: '" + words + "'", e);
        }
    }

    private Function<QuotationGroup, String> form() {
        if (format == Format.JSONL) {
            return group -> VariantsJson.line(group) + "\n";
        }
        Console console = onrecord.console();
        Display display =
                new Display(console.columns(), console.showsColour(colour), false, full, confidence.least(), false);
        return new VariantsPrinter(display)::print;
    }
}
