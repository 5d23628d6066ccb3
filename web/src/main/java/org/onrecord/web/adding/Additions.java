package org.onrecord.web.adding;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.onrecord.Analyst;
import org.onrecord.archive.ArchiveException;
import org.onrecord.ingest.input.Ingested;
import org.onrecord.ingest.input.Unreadable;
import org.onrecord.web.analysis.SharedAnalyst;
import org.onrecord.web.http.Problem;
import org.onrecord.web.shared.BusyException;

/**
 * Reads what is brought in the background, one addition after the other. What was kept stays kept when it is ended in the middle.
 * Thread-safe.
 */
public final class Additions implements AutoCloseable {
    static final int MOST_WAITING = 8;
    private static final int MOST_REMEMBERED = 50;
    private static final int RETRY_SECONDS = 30;
    private static final String ENDED = "the server was ended; what was kept until then is kept";

    private final SharedAnalyst analyst;
    private final Clock clock;
    private final Keeping keeping;
    private final UploadFolder folder = new UploadFolder();
    private final Deque<Addition> recent = new ArrayDeque<>();
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), Additions::daemon);
    private volatile boolean ending;

    public Additions(Path archive, SharedAnalyst analyst, Clock clock) {
        this.analyst = analyst;
        this.clock = clock;
        this.keeping = new Keeping(archive, clock);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "adding");
        thread.setDaemon(true);
        return thread;
    }

    UploadFolder folder() {
        return folder;
    }

    /** @throws BusyException if too many are waiting */
    void requireRoom() {
        if (worker.getQueue().remainingCapacity() == 0) {
            throw full();
        }
    }

    private static BusyException full() {
        return new BusyException(
                MOST_WAITING + " additions are waiting already; try again when one of them is done", RETRY_SECONDS);
    }

    /**
     * Puts what was brought behind what is waiting.
     *
     * @throws BusyException if too many are waiting; then nothing of it is left behind
     */
    Progress add(List<Delivery> deliveries) {
        Addition addition = new Addition(deliveries, clock.instant());
        remember(addition);
        try {
            worker.execute(() -> read(addition));
        } catch (RejectedExecutionException e) {
            forget(addition);
            addition.discard();
            throw full();
        }
        return addition.progress();
    }

    private void remember(Addition addition) {
        synchronized (recent) {
            recent.addFirst(addition);
            if (recent.size() > MOST_REMEMBERED) {
                recent.removeLast();
            }
        }
    }

    private void forget(Addition addition) {
        synchronized (recent) {
            recent.remove(addition);
        }
    }

    private void read(Addition addition) {
        addition.begins();
        try {
            analyst.use(loaded -> {
                addition.deliveries().forEach(delivery -> read(delivery, loaded, addition));
                return addition;
            });
            if (ending) {
                addition.isStopped(ENDED);
            } else {
                addition.isDone();
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            addition.isStopped(ending ? ENDED : cause(e));
        } finally {
            addition.discard();
        }
    }

    private static String cause(Throwable e) {
        return e instanceof ArchiveException || e instanceof Problem || e instanceof BusyException
                ? String.valueOf(e.getMessage())
                : "this is a defect of Onrecord: " + e;
    }

    private void read(Delivery delivery, Analyst loaded, Addition addition) {
        if (ending) {
            return;
        }
        try {
            delivery.read(inputs -> keeping.add(untilTheEnd(inputs), loaded, addition), addition::hasRead);
        } catch (IOException e) {
            addition.failed(delivery.name() + ": " + Unreadable.cause(e));
        }
    }

    /** The inputs until the server is ended; that some cannot be read after that is no fault of theirs. */
    private Iterator<Ingested> untilTheEnd(Iterator<Ingested> inputs) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !ending && inputs.hasNext() && !ending; // which may have happened meanwhile
            }

            @Override
            public Ingested next() {
                return inputs.next();
            }
        };
    }

    /** The newest first. */
    List<Progress> recent() {
        synchronized (recent) {
            return recent.stream().map(Addition::progress).toList();
        }
    }

    Optional<Progress> progress(String id) {
        synchronized (recent) {
            return recent.stream()
                    .filter(addition -> addition.id().equals(id))
                    .findFirst()
                    .map(Addition::progress);
        }
    }

    /** Waits until the article that is being read is kept, and leaves the rest. */
    @Override
    public void close() {
        ending = true;
        worker.shutdownNow(); // interrupts what waits for the web, too
        boolean interrupted = Thread.interrupted();
        while (!worker.isTerminated()) {
            try {
                worker.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        keeping.close();
        folder.close();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
