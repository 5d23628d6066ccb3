package org.onrecord.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.Analyst;
import org.onrecord.archive.Archive;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.input.LanguageChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads articles and keeps them in the archive. */
@Command(
        name = "add",
        sortOptions = false,
        description =
                "Reads articles and keeps them, with what is found in them, in the archive. What is kept already is passed"
                        + " over, so an interrupted run goes on where it was.",
        footer = {
            "",
            "Examples:",
            "  onrecord add news/ crawl.warc.gz",
            "  onrecord add --archive ~/news.db page.html",
            "",
            "Exit codes: 0 done; 1 some input could not be read or kept, and the rest is done; 2 wrong usage."
        })
final class AddCommand implements Callable<Integer> {
    private final Onrecord onrecord;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            description = "Files, folders with all that lies in them, addresses of pages (https://…), or - for standard"
                    + " input.")
    private List<String> paths = new ArrayList<>();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Read N articles at a time. Default: as many as there are processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--verbose", description = "Print a line for each article to a terminal, too, and no progress.")
    private boolean verbose;

    @Mixin
    private NetworkOption network = new NetworkOption();

    AddCommand(Onrecord onrecord) {
        this.onrecord = onrecord;
    }

    @Override
    public Integer call() {
        requireSenseInArguments();
        Console console = onrecord.console();
        List<String> arguments = paths.isEmpty() ? List.of("-") : paths;
        AddReport report = new AddReport(console, verbose);
        boolean complete;
        try (Archive kept = Archive.open(archive.file(console.environment()));
                Analyst analyst = Analyst.load();
                Inputs inputs = Inputs.of(arguments, console.in(), LanguageChoice.ENGLISH, network.byHand());
                Progress progress = report.writesToTerminal()
                        ? Progress.none(console)
                        : Progress.inBytes(console, () -> Inputs.size(arguments))) {
            Adding adding = new Adding(kept, analyst, Clock.systemUTC(), (arrival, uri) -> {
                report.tell(arrival, uri);
                progress.reached(inputs.bytesRead());
            });
            complete = adding.addAll(inputs, threads, onrecord.messages(progress.messages()));
        }
        if (!report.summary().isEmpty()) {
            onrecord.messages().say(report.summary());
        }
        return complete ? ExitCode.DONE : ExitCode.FAILED;
    }

    private void requireSenseInArguments() {
        if (paths.isEmpty() && onrecord.console().inputIsTerminal()) {
            throw new ParameterException(
                    spec.commandLine(), "nothing to add: name a file, a folder, or - for standard input");
        }
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads is less than 1: " + threads);
        }
    }
}
