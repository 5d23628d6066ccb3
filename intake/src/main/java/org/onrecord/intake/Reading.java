package org.onrecord.intake;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.input.Ingested;

/**
 * Reads one input after the other and hands on each as soon as it is done. What cannot be read costs one line, and the
 * rest goes on. For one run.
 *
 * @param <T> what is made of an article
 */
public final class Reading<T> {
    private final Function<Ingested.Success, T> reader;
    private final Consumer<T> taker;
    private final Failures failures;
    private int read;
    private int failed;

    private sealed interface Result<T> {}

    private record Success<T>(T made) implements Result<T> {}

    private record Failure<T>(String line, @Nullable Throwable cause) implements Result<T> {}

    /**
     * @param reader thread-safe
     * @param taker gets what the reader made, in the order of the inputs and in the caller's thread
     */
    public Reading(Function<Ingested.Success, T> reader, Consumer<T> taker, Failures failures) {
        this.reader = reader;
        this.taker = taker;
        this.failures = failures;
    }

    /** Reads a part of what the run has, or all of it. */
    public void read(Iterator<Ingested> inputs, int threads) {
        InOrder.forEach(inputs, threads, this::work, this::take);
    }

    /** Hands on what was made elsewhere, and counts it as read. */
    public void take(T made) {
        taker.accept(made);
        read++;
    }

    /**
     * Tells what could not be read elsewhere, and counts it.
     *
     * @param line names it, and says in plain words what is wrong
     */
    public void fail(String line) {
        failures.failed(line, null);
        failed++;
    }

    /** How many inputs so far could be read. */
    public int done() {
        return read;
    }

    /** How many inputs so far could not be read. */
    public int failed() {
        return failed;
    }

    /** Whether all inputs so far could be read. */
    public boolean isComplete() {
        return failed == 0;
    }

    private Result<T> work(Ingested input) {
        if (input instanceof Ingested.Success success) {
            return read(success);
        }
        return new Failure<>(((Ingested.Failure) input).line(), null);
    }

    /** A defect of ours, or a text so strange that it overflows a stack, must not cost the other articles. */
    private Result<T> read(Ingested.Success input) {
        try {
            return new Success<>(reader.apply(input));
        } catch (OutOfMemoryError e) {
            return new Failure<>(input.article().uri() + ": too large for the memory that Java may use", e);
        } catch (RuntimeException | StackOverflowError e) {
            return new Failure<>(input.article().uri() + ": cannot be analysed (" + e + ")", e);
        }
    }

    private void take(Result<T> result) {
        if (result instanceof Success<T> success) {
            take(success.made());
        } else if (result instanceof Failure<T> failure) {
            failures.failed(failure.line, failure.cause);
            failed++;
        }
    }
}
