package org.onrecord.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.ingest.input.Ingested.Failure;
import org.onrecord.ingest.input.Unreadable;
import org.onrecord.watch.web.Unfetched;
import org.onrecord.watch.web.WebAddress;

/** The feeds that a user named, each once: by their addresses, or in files with lists of them (OPML). For one thread. */
public final class Subscriptions {
    private final Set<URI> feeds = new LinkedHashSet<>();
    private final Consumer<Failure> failures;

    private Subscriptions(Consumer<Failure> failures) {
        this.failures = failures;
    }

    /**
     * @param arguments addresses and paths
     * @param failures gets what is neither a feed nor a list
     */
    public static List<URI> of(List<String> arguments, Consumer<Failure> failures) {
        Subscriptions subscriptions = new Subscriptions(failures);
        arguments.forEach(subscriptions::add);
        return List.copyOf(subscriptions.feeds);
    }

    /** Whether an argument is the path of a file with a list of feeds, by what is in it. */
    public static boolean isList(String argument) {
        try {
            return Opml.isList(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void add(String argument) {
        if (WebAddress.isMeant(argument)) {
            addFeed(argument, argument, "");
        } else {
            addList(argument);
        }
    }

    private void addList(String argument) {
        try {
            Path file = Path.of(argument);
            for (String feed : Opml.feeds(file)) {
                addFeed(feed, argument, "“" + feed + "” ");
            }
        } catch (InvalidPathException e) {
            failures.accept(new Failure(argument, "is neither an address on the web nor a path"));
        } catch (IOException e) {
            failures.accept(new Failure(argument, Unreadable.cause(Path.of(argument), e)));
        }
    }

    private void addFeed(String feed, String argument, String subject) {
        try {
            feeds.add(WebAddress.of(feed));
        } catch (Unfetched e) {
            failures.accept(new Failure(argument, subject + e.getMessage()));
        }
    }
}
