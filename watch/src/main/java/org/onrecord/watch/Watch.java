package org.onrecord.watch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.input.Ingested;
import org.onrecord.watch.web.Fetcher;
import org.onrecord.watch.web.Pause;

/**
 * Asks feeds, several at a time, and hands on the articles that are new: the page to which the feed links, or the feed's own
 * text where there is no such page. One that fails again and again is asked ever less often. For one thread.
 */
public final class Watch {

    /** More than one, since most of the time is spent waiting for a host's next turn. */
    private static final int THREADS = 8;

    private final List<URI> feeds;
    private final Memory memory;
    private final FeedPoll poll;
    private final Duration every;
    private final Clock clock;

    /**
     * @param taker gets each article, and each failure but once; called by several threads, and done with an article when it
     *     returns
     * @param every how often each feed is asked
     */
    public Watch(
            List<URI> feeds, Fetcher fetcher, Memory memory, Consumer<Ingested> taker, Duration every, Clock clock) {
        this.feeds = List.copyOf(feeds);
        this.memory = memory;
        this.poll = new FeedPoll(fetcher, memory, taker, every, clock);
        this.every = every;
        this.clock = clock;
    }

    /**
     * Asks again and again, until the thread is interrupted.
     *
     * @param failures gets what the taker or the memory throws, which ends that round; it may throw it on, which ends all
     */
    public void forever(Pause pause, Consumer<RuntimeException> failures) throws InterruptedException {
        for (; ; ) {
            Instant next = clock.instant().plus(every);
            try {
                once();
            } catch (RuntimeException e) {
                failures.accept(e);
            }
            pause.pause(rest(next));
        }
    }

    /** The clock may have been set back meanwhile. */
    private Duration rest(Instant next) {
        Duration rest = Duration.between(clock.instant(), next);
        if (rest.isNegative()) {
            return Duration.ZERO;
        }
        return rest.compareTo(every) > 0 ? every : rest;
    }

    /** Asks each feed that is due. What the taker throws is thrown here. */
    public void once() throws InterruptedException {
        Instant now = clock.instant();
        List<URI> due =
                feeds.stream().filter(feed -> memory.feed(feed).isDue(now)).toList();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS, Watch::daemon);
        try {
            CompletionService<URI> polls = new ExecutorCompletionService<>(pool);
            due.forEach(feed -> polls.submit(() -> {
                poll.ask(feed);
                return feed;
            }));
            for (int done = 0; done < due.size(); done++) {
                polls.take().get();
            }
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        } finally {
            end(pool);
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException exception ? exception : new IllegalStateException(cause);
    }

    /** Waits for what is being done: who called may close next what the taker needs. */
    private static void end(ExecutorService pool) throws InterruptedException {
        pool.shutdownNow();
        pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }
}
