package org.onrecord.cli;

import java.util.concurrent.Callable;
import org.onrecord.Analysis;
import org.onrecord.Analyst;
import org.onrecord.cli.display.ArticlePrinter;
import org.onrecord.cli.display.Display;
import org.onrecord.export.AnalysisJson;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.input.LanguageChoice;
import org.onrecord.intake.AnalysedArticles;
import org.onrecord.intake.KnownAgain;
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

    private final Onrecord onrecord;

    @Mixin
    private PathsArgument paths = new PathsArgument();

    @Mixin
    private FormatOption format = new FormatOption();

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

    @Mixin
    private ColourOption colour = new ColourOption();

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
        AnalysedArticles analysed = AnalysedArticles.in(paths.orStandardInput(console, "read"));
        confidence.least(); // refused before the model is loaded
        int atATime = threads.count();
        try (Analyst analyst = Analyst.load();
                Inputs inputs = Inputs.of(analysed.others(), console.in(), LanguageChoice.ENGLISH, network.byHand())) {
            Pages<Analysis> pages = format.pages(
                    new ArticlePrinter(display(analyst.threshold()))::print,
                    "\n\n",
                    AnalysisJson::line,
                    new Output(console.out()));
            KnownAgain known = new KnownAgain();
            Reading<Analysis> reading = new Reading<>(
                    input -> analyst.analyse(input.article()),
                    analysis -> pages.accept(known.apply(analysis)),
                    onrecord.messages()::error);
            reading.read(inputs, atATime);
            analysed.forEach(row -> reading.take(row.analysis()), reading::fail);
            onrecord.messages().sayHowMany(reading);
            return reading.isComplete() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private Display display(double threshold) {
        Console console = onrecord.console();
        return new Display(console.columns(), colour.isOn(console), all, full, confidence.least(threshold), explain);
    }
}
