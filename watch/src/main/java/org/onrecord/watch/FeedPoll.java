package org.onrecord.watch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.input.Ingested;
import org.onrecord.ingest.input.Ingested.Failure;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;
import org.onrecord.watch.web.Answer;
import org.onrecord.watch.web.Fetcher;
import org.onrecord.watch.web.Unfetched;
import org.onrecord.watch.web.Validators;

/** Asks a feed once, and hands on what is new in it. Thread-safe. */
final class FeedPoll {
    private final Fetcher fetcher;
    private final Memory memory;
    private final Consumer<Ingested> taker;
    private final Duration every;
    private final Clock clock;

    FeedPoll(Fetcher fetcher, Memory memory, Consumer<Ingested> taker, Duration every, Clock clock) {
        this.fetcher = fetcher;
        this.memory = memory;
        this.taker = taker;
        this.every = every;
        this.clock = clock;
    }

    void ask(URI feed) throws InterruptedException {
        FeedState before = memory.feed(feed);
        try {
            Answer answer = fetcher.fetch(feed, before.validators());
            memory.keep(feed, before.read(answer.isUnchanged() ? before.validators() : read(feed, answer)));
        } catch (Unfetched e) {
            failed(feed, before, String.valueOf(e.getMessage()), e.serverWait());
        } catch (IOException e) {
            failed(feed, before, Unreadable.cause(e), Duration.ZERO);
        }
    }

    /** What the feed is known by the next time. */
    private Validators read(URI feed, Answer answer) throws IOException {
        FetchedPages pages = new FetchedPages(fetcher, memory);
        Source source = Source.of(
                        feed.toString(), answer.address().toString(), new ByteArrayInputStream(answer.body()), null)
                .withContentType(answer.contentType());
        try (Inputs inputs = Inputs.ofFeed(source, pages)) {
            while (inputs.hasNext()) {
                taker.accept(inputs.next());
                pages.done();
            }
        }
        return pages.isSomethingLeft() ? Validators.NONE : answer.validators();
    }

    /** The user is told once, not each time. */
    private void failed(URI feed, FeedState before, String cause, Duration serverWait) {
        FeedState state = before.failed(clock.instant(), every, serverWait);
        memory.keep(feed, state);
        if (before.failures() == 0) {
            taker.accept(new Failure(feed.toString(), cause + "; it is asked again, but ever less often"));
        }
    }
}
