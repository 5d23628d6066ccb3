package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analyst;
import org.onrecord.cli.evaluation.Evaluation;
import org.onrecord.cli.evaluation.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how well articles are read. */
@Command(
        name = "evaluate",
        sortOptions = false,
        description = "Reads annotated articles and measures how many spans and attributions are found.",
        footer = {
            "",
            "Examples:",
            "  onrecord evaluate --polnear polnear/dev --gold gold/dev",
            "  onrecord evaluate --polnear polnear/dev --pred statements.jsonl",
            "",
            "Exit codes: 0 done; 1 a file could not be read; 2 wrong usage."
        })
final class EvaluateCommand implements Callable<Integer> {

    /** How the figures are printed. */
    enum Format {
        TEXT,
        JSON
    }

    private final Onrecord onrecord;

    @Option(
            names = "--polnear",
            required = true,
            paramLabel = "DIR",
            description =
                    "The corpus: text/NAME.txt and attributions/NAME_*.ann, the first by name if there are several.")
    private Path polnear = Path.of("");

    @Option(
            names = "--gold",
            paramLabel = "PATH",
            description =
                    "Annotations of speakers, stances and forecasts: a folder with NAME.json, or a file with a line for"
                            + " each article.")
    private @Nullable Path gold;

    @Option(
            names = "--pred",
            paramLabel = "FILE",
            description = "Measure these analyses, one JSON object a line, instead of reading the articles.")
    private @Nullable Path predictions;

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "For people, or one JSON object. Default: text.")
    private Format format = Format.TEXT;

    EvaluateCommand(Onrecord onrecord) {
        this.onrecord = onrecord;
    }

    @Override
    public Integer call() throws IOException {
        Report report = measure(new Evaluation(polnear, gold, confidence.least()));
        if (!report.missing().isEmpty()) {
            onrecord.messages().say(missing(report));
        }
        new Output(onrecord.console().out()).print(format == Format.TEXT ? report.text() : report.json());
        return ExitCode.DONE;
    }

    private Report measure(Evaluation evaluation) throws IOException {
        if (predictions != null) {
            return evaluation.ofFile(predictions);
        }
        try (Analyst analyst = Analyst.load()) {
            return evaluation.ofAnalyst(analyst::analyse);
        }
    }

    private static String missing(Report report) {
        int count = report.missing().size();
        String names = String.join(", ", report.missing().subList(0, Math.min(count, 5)));
        return "no analysis of " + count + " articles: " + names;
    }
}
