package org.onrecord.cli;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.cli.display.Display;
import org.onrecord.ingest.input.Ingested;

/**
 * Reads one input after the other and hands on each as soon as it is done. What cannot be read costs one message, and the
 * rest goes on. For one run.
 *
 * @param <T> what is made of an article
 */
final class Reading<T> {
    private final Function<Ingested.Success, T> reader;
    private final Consumer<T> taker;
    private final Messages messages;
    private int read;
    private int failed;

    private sealed interface Result<T> {}

    private record Success<T>(T made) implements Result<T> {}

    private record Failure<T>(String line, @Nullable Throwable cause) implements Result<T> {}

    /**
     * @param reader thread-safe
     * @param taker gets what the reader made, in the order of the inputs and in the caller's thread
     */
    Reading(Function<Ingested.Success, T> reader, Consumer<T> taker, Messages messages) {
        this.reader = reader;
        this.taker = taker;
        this.messages = messages;
    }

    /** Reads all that the run has, says how many articles that were if there were several, and returns {@link #isComplete}. */
    boolean readAll(Iterator<Ingested> inputs, int threads) {
        read(inputs, threads);
        sayHowMany();
        return isComplete();
    }

    /** Reads a part of what the run has. */
    void read(Iterator<Ingested> inputs, int threads) {
        InOrder.forEach(inputs, threads, this::work, this::take);
    }

    void sayHowMany() {
        if (read + failed > 1) {
            String failures = failed == 0 ? "" : ", " + failed + " could not be read";
            messages.say(Display.count(read, "article") + failures);
        }
    }

    /** Whether all inputs so far could be read. */
    boolean isComplete() {
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
            taker.accept(success.made());
            read++;
        } else if (result instanceof Failure<T> failure) {
            messages.error(failure.line, failure.cause);
            failed++;
        }
    }
}
