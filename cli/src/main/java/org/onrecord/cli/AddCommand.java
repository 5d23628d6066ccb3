package org.onrecord.cli;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.Analyst;
import org.onrecord.archive.Archive;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.input.LanguageChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Mixin
    private PathsArgument paths = new PathsArgument();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(names = "--verbose", description = "Print a line for each article to a terminal, too, and no progress.")
    private boolean verbose;

    @Mixin
    private NetworkOption network = new NetworkOption();

    AddCommand(Onrecord onrecord) {
        this.onrecord = onrecord;
    }

    @Override
    public Integer call() {
        Console console = onrecord.console();
        List<String> arguments = paths.orStandardInput(console, "add");
        int atATime = threads.count();
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
            complete = adding.addAll(inputs, atATime, onrecord.messages(progress.messages()));
        }
        if (!report.summary().isEmpty()) {
            onrecord.messages().say(report.summary());
        }
        return complete ? ExitCode.DONE : ExitCode.FAILED;
    }
}
