package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.Forecast;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ForecastQuery;
import org.onrecord.archive.ForecastQuery.State;
import org.onrecord.archive.FoundForecast;
import org.onrecord.archive.PartialDate;
import org.onrecord.cli.display.FoundPrinter;
import org.onrecord.export.RecordJson;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists forecasts of the archive. */
@Command(
        name = "forecasts",
        sortOptions = false,
        description = "Lists forecasts of the archive with their keys, those that fall due first at the front.",
        footer = {
            "",
            "Examples:",
            "  onrecord forecasts --open --due 2017-06",
            "  onrecord forecasts f7kq2mxw3a",
            "  onrecord forecasts --holder \"Vladimir Putin\" --resolved",
            "",
            "Exit codes: 0 done, also if nothing is found; 1 there is no forecast of a key, or the archive cannot be read; 2 wrong usage."
        })
final class ForecastsCommand implements Callable<Integer> {
    private final Onrecord onrecord;

    @Parameters(paramLabel = "KEY", description = "These forecasts only, with all that was ever judged of them.")
    private List<String> keys = new ArrayList<>();

    @ArgGroup
    private @Nullable Judged judged;

    /** One of the two. */
    static final class Judged {
        @Option(names = "--open", description = "Only those that nobody has judged.")
        private boolean open;

        @Option(names = "--resolved", description = "Only those that were judged.")
        private boolean resolved;
    }

    @Option(
            names = "--due",
            paramLabel = "DATE",
            converter = PartialDateConverter.class,
            description = "The horizon ends then or before: 2017, 2017-06, 2017-06-30.")
    private @Nullable PartialDate due;

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
        ForecastQuery query = new ForecastQuery(
                state, holder, publisher, kind, due == null ? null : due.lastDay(), confidence.least());
        Console console = onrecord.console();
        try (Archive opened = Archive.openForReading(archive.file(console.environment()))) {
            FoundPrinter printer = new FoundPrinter(console.columns(), page.colour(console));
            if (keys.isEmpty()) {
                List<FoundForecast> found = opened.forecasts(query, page.skip(), page.most());
                page.print(found, printer::forecast, "\n", RecordJson::line, onrecord);
                return ExitCode.DONE;
            }
            Function<FoundForecast, String> whole =
                    found -> printer.forecast(found) + printer.earlier(opened.resolutions(found.key()));
            page.print(named(opened), whole, "\n", RecordJson::line, onrecord);
        }
        return ExitCode.DONE;
    }

    private List<FoundForecast> named(Archive opened) {
        return keys.stream().map(opened::forecast).toList();
    }
}
