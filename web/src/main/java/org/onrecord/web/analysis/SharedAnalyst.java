package org.onrecord.web.analysis;

import io.javalin.http.HttpStatus;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analyst;
import org.onrecord.web.http.Problem;
import org.onrecord.web.shared.BusyException;

/** One analyst for all who need one, loaded while the first pages are shown already. Thread-safe. */
public final class SharedAnalyst implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("org.onrecord.web");
    private static final int PATIENCE_SECONDS = 30;

    private final CompletableFuture<Analyst> analyst = new CompletableFuture<>();
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private final Consumer<Analyst> closer;
    private boolean closed;

    private SharedAnalyst(Consumer<Analyst> closer) {
        this.closer = closer;
    }

    /** One that is loaded, and that somebody else closes. */
    public static SharedAnalyst of(Analyst loaded) {
        SharedAnalyst shared = new SharedAnalyst(analyst -> {});
        shared.analyst.complete(loaded);
        return shared;
    }

    /** Begins to load one. If that fails, whoever needs it is told why, and all else goes on. */
    public static SharedAnalyst load(Supplier<Analyst> loader) {
        SharedAnalyst shared = new SharedAnalyst(Analyst::close);
        Thread loading = new Thread(() -> shared.complete(loader), "loading the model");
        loading.setDaemon(true);
        loading.start();
        return shared;
    }

    private void complete(Supplier<Analyst> loader) {
        try {
            analyst.complete(loader.get());
        } catch (RuntimeException
                | LinkageError
                | OutOfMemoryError e) { // native code that this machine lacks is an error
            analyst.completeExceptionally(e);
            LOG.log(System.Logger.Level.ERROR, refusal(e));
        }
    }

    /** Why there is none, in one line; null where there is one, or will be. */
    public @Nullable String refusal() {
        if (!analyst.isCompletedExceptionally()) {
            return null;
        }
        try {
            analyst.join();
            return null;
        } catch (RuntimeException e) {
            return refusal(e.getCause());
        }
    }

    private static String refusal(@Nullable Throwable cause) {
        String message = cause == null || cause.getMessage() == null ? String.valueOf(cause) : cause.getMessage();
        return "nothing can be read, because the model cannot be loaded (" + message.replaceAll("\\s+", " ") + ")";
    }

    /**
     * Uses the analyst, which stays open as long.
     *
     * @throws Problem if there is none
     * @throws BusyException if it is not loaded in time
     */
    public <T> T use(Function<Analyst, T> work) {
        use.readLock().lock();
        try {
            if (closed) {
                throw new BusyException("the server ends", PATIENCE_SECONDS);
            }
            return work.apply(loaded());
        } finally {
            use.readLock().unlock();
        }
    }

    private Analyst loaded() {
        try {
            return analyst.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new Problem(HttpStatus.SERVICE_UNAVAILABLE, refusal(e.getCause()));
        } catch (TimeoutException e) {
            throw new BusyException("the model is still being loaded", PATIENCE_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException("the server ends", PATIENCE_SECONDS);
        }
    }

    /** Waits for those who use it. */
    @Override
    public void close() {
        use.writeLock().lock();
        try {
            closed = true;
            analyst.whenComplete((loaded, failure) -> {
                if (loaded != null) {
                    closer.accept(loaded);
                }
            });
        } finally {
            use.writeLock().unlock();
        }
    }
}
