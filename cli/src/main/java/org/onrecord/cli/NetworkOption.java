package org.onrecord.cli;

import java.time.Clock;
import org.onrecord.ingest.input.Web;
import org.onrecord.watch.WebByHand;
import org.onrecord.watch.web.Fetcher;
import org.onrecord.watch.web.Network;
import org.onrecord.watch.web.Pause;
import picocli.CommandLine.Option;

/** What may be fetched from the web; shared by the commands. */
final class NetworkOption {
    @Option(
            names = "--allow-private",
            description = "Fetch from private networks and from this machine, too, not only from the public internet.")
    private boolean allowPrivate;

    /** For a program that comes again and again. */
    Fetcher polite(Clock clock) {
        return Fetcher.polite(Version.userAgent(), network(), Pause.SLEEP, clock);
    }

    /** For pages that a person named. Nothing is made ready before one is. */
    Web byHand() {
        return address -> new WebByHand(Fetcher.byHand(Version.userAgent(), network(), Pause.SLEEP, Clock.systemUTC()))
                .fetch(address);
    }

    private Network network() {
        return allowPrivate ? Network.ofAll() : Network.ofThePublic();
    }
}
