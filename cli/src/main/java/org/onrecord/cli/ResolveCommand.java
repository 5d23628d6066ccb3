package org.onrecord.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Archive;
import org.onrecord.archive.FoundForecast;
import org.onrecord.archive.Resolution;
import org.onrecord.archive.ResolutionFault;
import org.onrecord.cli.display.FoundPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what became of a forecast. */
@Command(
        name = "resolve",
        sortOptions = false,
        description = "Says what became of a forecast. Earlier judgements are kept; the last one counts.",
        footer = {
            "",
            "Outcomes: yes, no, partly; void (its condition did not come true, or it cannot be judged);"
                    + " stalled (a pledge on which nothing moves); open (an earlier judgement is taken back).",
            "",
            "Example:",
            "  onrecord resolve f7kq2mxw3a --outcome no --on 2017-05-02 --evidence https://quay.example/1",
            "",
            "Exit codes: 0 done; 1 there is no such forecast, or the archive cannot be written; 2 wrong usage."
        })
final class ResolveCommand implements Callable<Integer> {
    private final Onrecord onrecord;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "KEY", description = "The forecast, as `onrecord forecasts` calls it.")
    @SuppressWarnings("NullAway.Init") // required
    private String key;

    @Option(names = "--outcome", paramLabel = "OUTCOME", required = true, description = "What became of it.")
    @SuppressWarnings("NullAway.Init") // required
    private Resolution.Outcome outcome;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "When it was settled, such as 2017-05-02. Default: today.")
    private @Nullable LocalDate on;

    @Option(names = "--evidence", paramLabel = "ADDRESS", description = "Where it can be seen, http or https.")
    private @Nullable String evidence;

    @Option(names = "--judge", paramLabel = "NAME", description = "Who says so. Default: the user's name.")
    private @Nullable String judge;

    @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
    private @Nullable String note;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    ResolveCommand(Onrecord onrecord) {
        this.onrecord = onrecord;
    }

    @Override
    public Integer call() {
        Console console = onrecord.console();
        Clock clock = Clock.systemDefaultZone();
        LocalDate today = LocalDate.now(clock);
        String who = judge == null ? System.getProperty("user.name") : judge;
        Resolution resolution =
                new Resolution(key, outcome, on == null ? today : on, evidence, who, note, clock.instant());
        requireNone(ResolutionFault.of(resolution, today));
        try (Archive opened = Archive.openExisting(archive.file(console.environment()))) {
            requireNone(ResolutionFault.of(resolution, opened.forecast(key).kind()));
            opened.resolve(resolution);
            FoundForecast judged = opened.forecast(key);
            FoundPrinter printer = new FoundPrinter(console.columns(), console.showsColour(ColourChoice.AUTO));
            new Output(console.out()).print(printer.forecast(judged) + printer.earlier(opened.resolutions(key)));
        }
        return ExitCode.DONE;
    }

    private void requireNone(List<ResolutionFault> faults) {
        faults.stream().findFirst().ifPresent(fault -> {
            throw new ParameterException(spec.commandLine(), "--" + fault.field() + " " + fault.cause());
        });
    }
}
