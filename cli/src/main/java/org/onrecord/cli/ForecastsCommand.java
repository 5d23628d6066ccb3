package org.onrecord.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.Forecast;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ForecastQuery;
import org.onrecord.archive.ForecastQuery.State;
import org.onrecord.archive.FoundForecast;
import org.onrecord.cli.display.FoundPrinter;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists forecasts of the archive. */
@Command(
        name = "forecasts",
        sortOptions = false,
        description = "Lists forecasts of the archive with their keys, those that fall due first at the front.",
        footer = {
            "",
            "Examples:",
            "  onrecord forecasts --open --due 2017-06",
            "  onrecord forecasts --holder \"Vladimir Putin\" --resolved",
            "",
            "Exit codes: 0 done, also if nothing is found; 1 the archive cannot be read; 2 wrong usage."
        })
final class ForecastsCommand implements Callable<Integer> {
    private final Onrecord onrecord;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @ArgGroup
    private @Nullable Judged judged;

    /** One of the two. */
    static final class Judged {
        @Option(names = "--open", description = "Only those that nobody has judged.")
        private boolean open;

        @Option(names = "--resolved", description = "Only those that were judged.")
        private boolean resolved;
    }

    @Option(names = "--due", paramLabel = "DATE", description = "The horizon ends then or before: 2017-06, 2017-06-30.")
    private @Nullable String due;

    @Option(names = "--holder", paramLabel = "NAME", description = "Whose: a name, an alias or a key.")
    private @Nullable String holder;

    @Option(names = "--publisher", paramLabel = "NAME", description = "As articles name it, in any case.")
    private @Nullable String publisher;

    @Option(names = "--kind", paramLabel = "KIND", description = "prediction or pledge.")
    private Forecast.@Nullable Kind kind;

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Mixin
    private PageOptions page = new PageOptions();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    ForecastsCommand(Onrecord onrecord) {
        this.onrecord = onrecord;
    }

    @Override
    public Integer call() {
        State state = judged == null ? State.ALL : judged.open ? State.OPEN : State.RESOLVED;
        ForecastQuery query = new ForecastQuery(state, holder, publisher, kind, lastDay(), confidence.least());
        Console console = onrecord.console();
        try (Archive opened = Archive.openForReading(archive.file(console.environment()))) {
            List<FoundForecast> found = opened.forecasts(query, page.skip(), page.most());
            page.print(
                    found,
                    new FoundPrinter(console.columns(), page.colour(console))::forecast,
                    "\n",
                    ArchiveJson::line,
                    onrecord);
        }
        return ExitCode.DONE;
    }

    private @Nullable LocalDate lastDay() {
        if (due == null) {
            return null;
        }
        try {
            return due.length() == "2017-06".length()
                    ? YearMonth.parse(due).atEndOfMonth()
                    : LocalDate.parse(due.length() == "2017".length() ? due + "-12-31" : due);
        } catch (DateTimeParseException e) {
            throw new ParameterException(spec.commandLine(), "--due is no date: '" + due + "' (2017-06-30 is one)", e);
        }
    }
}
