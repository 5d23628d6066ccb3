package org.onrecord.cli;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.Analyst;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ArchiveException;
import org.onrecord.cli.display.Display;
import org.onrecord.ingest.input.Ingested.Failure;
import org.onrecord.intake.Adding;
import org.onrecord.watch.Subscriptions;
import org.onrecord.watch.Watch;
import org.onrecord.watch.web.Pause;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Follows feeds into the archive. */
@Command(
        name = "watch",
        sortOptions = false,
        description =
                "Follows feeds: reads each new article, from its page or else from the feed itself, and keeps it in the"
                        + " archive, until Ctrl-C ends it.",
        footer = {
            "",
            "Examples:",
            "  onrecord watch https://news.example/feed.xml",
            "  onrecord watch feeds.opml --every 2h",
            "  onrecord watch feeds.opml --once",
            "",
            "Exit codes: 0 done; 1 some feed or article could not be read, and the rest is done; 2 wrong usage."
        })
final class WatchCommand implements Callable<Integer> {
    /** How often a feed is asked if nobody says so. */
    static final Duration USUAL_INTERVAL = Duration.ofMinutes(15);

    private final Onrecord onrecord;

    @Parameters(
            paramLabel = "FEED",
            arity = "1..*",
            description = "Addresses of RSS, Atom and JSON feeds, and files with lists of them (OPML).")
    private List<String> feeds = new ArrayList<>();

    @Option(
            names = "--every",
            paramLabel = "TIME",
            converter = Interval.class,
            description = "Ask each feed once in that time: 15m, 2h, 1d. Default: 15m.")
    private Duration every = USUAL_INTERVAL;

    @Option(names = "--once", description = "Ask each feed once and end, for those who start it by the clock (cron).")
    private boolean once;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private NetworkOption network = new NetworkOption();

    WatchCommand(Onrecord onrecord) {
        this.onrecord = onrecord;
    }

    @Override
    public Integer call() throws InterruptedException {
        List<Failure> failures = new ArrayList<>();
        List<URI> addresses = Subscriptions.of(feeds, failures::add);
        failures.forEach(failure -> onrecord.messages().error(failure.line()));
        boolean complete = addresses.isEmpty() || watch(addresses);
        return complete && failures.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** Whether all could be read. */
    private boolean watch(List<URI> addresses) throws InterruptedException {
        Console console = onrecord.console();
        Clock clock = Clock.systemUTC();
        try (Archive kept = Archive.open(archive.file(console.environment()));
                Analyst analyst = Analyst.load()) {
            Adding adding = new Adding(kept, analyst, clock, new AddReport(console, true), onrecord.messages()::error);
            Watch watch = adding.watch(addresses, network.polite(clock), every);
            if (once) {
                watch.once();
            } else {
                onrecord.messages().say("watching " + Display.count(addresses.size(), "feed") + "; Ctrl-C ends");
                watch.forever(Pause.SLEEP, this::goOn);
            }
            return adding.reading().isComplete();
        }
    }

    /** A disk that is full, or an archive that others write for too long, may be better when the feeds are asked again. */
    private void goOn(RuntimeException e) {
        boolean mayPass =
                e instanceof ArchiveException || e instanceof OutputException output && !output.isClosedPipe();
        if (!mayPass) {
            throw e;
        }
        onrecord.messages().error(e.getMessage() + "; the feeds are asked again all the same", e);
    }
}
