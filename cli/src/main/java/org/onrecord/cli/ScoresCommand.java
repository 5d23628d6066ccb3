package org.onrecord.cli;

import java.util.concurrent.Callable;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Score;
import org.onrecord.cli.display.ScorePrinter;
import org.onrecord.export.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says whose forecasts came true. */
@Command(
        name = "scores",
        sortOptions = false,
        description = "Says how judged forecasts came out: Brier score, log score, hits, and calibration.",
        footer = {
            "",
            "Example:",
            "  onrecord scores --by publisher",
            "",
            "Exit codes: 0 done, also if nothing is judged; 1 the archive cannot be read; 2 wrong usage."
        })
final class ScoresCommand implements Callable<Integer> {
    private final Onrecord onrecord;

    @Option(
            names = "--by",
            paramLabel = "speaker|publisher|writer",
            description = "Whose forecasts are put together. Default: speaker.")
    private Score.By by = Score.By.SPEAKER;

    @Mixin
    private PageOptions page = new PageOptions();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    ScoresCommand(Onrecord onrecord) {
        this.onrecord = onrecord;
    }

    @Override
    public Integer call() {
        Console console = onrecord.console();
        try (Archive opened = Archive.openForReading(archive.file(console.environment()))) {
            page.print(
                    opened.scores(by).stream()
                            .skip(page.skip())
                            .limit(page.most())
                            .toList(),
                    new ScorePrinter(page.colour(console))::print,
                    "\n",
                    RecordJson::line,
                    onrecord);
        }
        return ExitCode.DONE;
    }
}
