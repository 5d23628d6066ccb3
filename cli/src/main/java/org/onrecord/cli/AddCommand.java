package org.onrecord.cli;

import static java.util.function.Predicate.not;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.onrecord.Analyst;
import org.onrecord.archive.Archive;
import org.onrecord.cli.display.Display;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.input.Ingested;
import org.onrecord.ingest.input.LanguageChoice;
import org.onrecord.intake.Adding;
import org.onrecord.intake.AnalysedArticles;
import org.onrecord.intake.Arrivals;
import org.onrecord.watch.Subscriptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads articles and keeps them in the archive. */
@Command(
        name = "add",
        sortOptions = false,
        description =
                "Reads articles and keeps them, with what is found in them, in the archive. What is kept already is passed"
                        + " over, so an interrupted run goes on where it was. The feeds of a list (OPML) are asked once. From the"
                        + " output of a Spark job or an export as Parquet, what was found is taken as it is.",
        footer = {
            "",
            "Examples:",
            "  onrecord add news/ feeds.opml crawl.warc.gz",
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
    public Integer call() throws InterruptedException {
        Console console = onrecord.console();
        List<String> arguments = paths.orStandardInput(console, "add");
        AnalysedArticles analysed = AnalysedArticles.in(arguments);
        List<String> files =
                analysed.others().stream().filter(not(Subscriptions::isList)).toList();
        List<Ingested> failures = new ArrayList<>();
        List<URI> feeds = Subscriptions.of(
                arguments.stream().filter(Subscriptions::isList).toList(), failures::add);
        int atATime = threads.count();
        AddReport report = new AddReport(console, verbose);
        Clock clock = Clock.systemUTC();
        boolean complete;
        try (Archive kept = Archive.open(archive.file(console.environment()));
                Analyst analyst = Analyst.load();
                Inputs inputs = Inputs.of(files, console.in(), LanguageChoice.ENGLISH, network.byHand());
                Progress progress = report.writesToTerminal()
                        ? Progress.none(console)
                        : Progress.inBytes(console, () -> size(files, analysed))) {
            Arrivals told = (arrival, article, identity) -> {
                report.arrived(arrival, article, identity);
                progress.reached(inputs.bytesRead() + analysed.bytesRead());
            };
            Adding adding = new Adding(kept, analyst, clock, told, onrecord.messages(progress.messages())::error);
            adding.add(failures.iterator(), atATime);
            adding.add(inputs, atATime);
            adding.add(analysed);
            progress.close(); // nobody knows how much feeds will have
            if (!feeds.isEmpty()) {
                onrecord.messages().say("asking " + Display.count(feeds.size(), "feed"));
                adding.watch(feeds, network.polite(clock), WatchCommand.USUAL_INTERVAL)
                        .once();
            }
            onrecord.messages().sayHowMany(adding.reading());
            complete = adding.reading().isComplete();
        }
        if (!report.summary().isEmpty()) {
            onrecord.messages().say(report.summary());
        }
        return complete ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static OptionalLong size(List<String> files, AnalysedArticles analysed) {
        return Inputs.size(
                Stream.concat(files.stream(), analysed.paths().stream()).toList());
    }
}
