package org.onrecord.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.Ingested;
import org.onrecord.ingest.input.Ingested.Failure;
import org.onrecord.ingest.input.Item;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;

/** The sources that are open, each lying in the one before; what comes out is what lies deepest. For one thread. */
final class OpenSources implements Closeable {
    private final Deque<Opened> opened = new ArrayDeque<>();

    private record Opened(Source source, Contents contents, Closeable bytes) {}

    /**
     * Begins with a source; why it cannot be opened, else null.
     *
     * @param bytes closed when the source is at its end, and if it cannot be opened
     */
    @Nullable
    Failure open(Source source, Closeable bytes) {
        try {
            opened.push(new Opened(source, Formats.open(source), bytes));
            return null;
        } catch (IOException e) {
            close(bytes);
            return new Failure(source.name(), Unreadable.cause(e));
        }
    }

    /** Begins with a source that is open, and whose bytes nobody has to close. */
    void begin(Source source, Contents contents) {
        opened.push(new Opened(source, contents, () -> {}));
    }

    /** The next article or failure; null when all that was opened is at its end. */
    @Nullable
    Ingested next() {
        Ingested next = null;
        while (next == null && !opened.isEmpty()) {
            next = next(opened.element());
        }
        return next;
    }

    /** Null where a source is at its end, or has given one that lies in it. */
    private @Nullable Ingested next(Opened last) {
        try {
            Item item = last.contents.next();
            if (item == null) {
                closeLast();
                return null;
            }
            return item instanceof Source source ? open(source, () -> {}) : (Ingested) item;
        } catch (IOException e) {
            closeLast();
            return new Failure(last.source.name(), Unreadable.cause(e));
        }
    }

    @Override
    public void close() {
        while (!opened.isEmpty()) {
            closeLast();
        }
    }

    private void closeLast() {
        Opened last = opened.pop();
        close(last.contents);
        close(last.bytes);
    }

    /** What was read to its end, or will not be read any more, has nothing to tell by failing to close. */
    private static void close(Closeable resource) {
        try {
            resource.close();
        } catch (IOException e) {
            // nothing is lost
        }
    }
}
