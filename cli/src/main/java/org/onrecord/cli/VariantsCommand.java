package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.onrecord.Analysis;
import org.onrecord.Analyst;
import org.onrecord.archive.Archive;
import org.onrecord.cli.display.Display;
import org.onrecord.cli.display.VariantsPrinter;
import org.onrecord.export.VariantsJson;
import org.onrecord.ingest.Inputs;
import org.onrecord.intake.Reading;
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

/** Prints in what different forms articles quote the same words. */
@Command(
        name = "variants",
        sortOptions = false,
        description =
                "Prints how the articles of the archive, or of some files, quote the same words: what each left out,"
                        + " changed or put in.",
        footer = {
            "",
            "Examples:",
            "  onrecord variants \"we are ready to put up with that\"",
            "  onrecord variants --in folder/",
            "  onrecord variants \"put up with that\" --in folder/",
            "",
            "Exit codes: 0 done; 1 some input could not be read, and the rest is done; 2 wrong usage."
        })
final class VariantsCommand implements Callable<Integer> {

    private final Onrecord onrecord;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            paramLabel = "WORDS",
            arity = "0..*",
            description =
                    "Only quotations that have these words near one another, and also those that all print alike.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--in",
            paramLabel = "PATH",
            arity = "1..*",
            description = "Read these files and folders, or - for standard input, and leave the archive alone.")
    private List<String> paths = new ArrayList<>();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--full", description = "Print all that was left out, however long.")
    private boolean full;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Mixin
    private ColourOption colour = new ColourOption();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    VariantsCommand(Onrecord onrecord) {
        this.onrecord = onrecord;
    }

    @Override
    public Integer call() {
        Predicate<QuotationGroup> wanted = wanted();
        requireSenseInArguments();
        CollectedAnalyses collection = new CollectedAnalyses(confidence.least());
        boolean complete = paths.isEmpty() ? collectFromArchive(collection) : collectFromFiles(collection);
        List<QuotationGroup> groups =
                Variants.of(collection.analyses()).stream().filter(wanted).toList();
        Output output = new Output(onrecord.console().out());
        groups.forEach(format.pages(new VariantsPrinter(display())::print, "\n\n", VariantsJson::line, output));
        if (groups.isEmpty()) {
            onrecord.messages()
                    .say(
                            words.isEmpty()
                                    ? "no quotation differs from article to article"
                                    : "no quotation has these words");
        }
        return complete ? ExitCode.DONE : ExitCode.FAILED;
    }

    private boolean collectFromArchive(CollectedAnalyses collection) {
        try (Archive opened =
                Archive.openForReading(archive.file(onrecord.console().environment()))) {
            opened.quoting(String.join(" ", words)).forEach(collection::add);
            return true;
        }
    }

    private boolean collectFromFiles(CollectedAnalyses collection) {
        try (Analyst analyst = Analyst.load();
                Inputs inputs = Inputs.of(paths, onrecord.console().in())) {
            Reading<Analysis> reading = new Reading<>(
                    input -> analyst.analyse(input.article()), collection::identify, onrecord.messages()::error);
            reading.read(inputs, threads.count());
            onrecord.messages().sayHowMany(reading);
            return reading.isComplete();
        }
    }

    private void requireSenseInArguments() {
        if (paths.isEmpty() && words.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "nothing to look for: name words, or files to read with --in");
        }
        confidence.least(); // refused before the model is loaded
        threads.count();
    }

    private Predicate<QuotationGroup> wanted() {
        if (words.isEmpty()) {
            return QuotationGroup::hasDifferences;
        }
        try {
            return WordQuery.of(String.join(" ", words))::finds;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "there are no words in '" + String.join(" ", words) + "'", e);
        }
    }

    private Display display() {
        Console console = onrecord.console();
        return new Display(console.columns(), colour.isOn(console), false, full, confidence.least(), false);
    }
}
