package org.onrecord.ingest.input;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What lies in an opened input, one thing at a time: never more than one is held. A {@link Source} that comes out is valid
 * until the next call. For one thread.
 */
public interface Contents extends Closeable {

    /**
     * The next thing; null at the end. What is wrong with one thing is a {@link Ingested.Failure}, and the rest follows.
     *
     * @throws IOException if nothing more can be read, with the cause in words that follow the input's name if it is an
     *     {@link Unreadable}
     */
    @Nullable
    Item next() throws IOException;

    @Override
    default void close() throws IOException {}

    /** One thing. */
    static Contents of(Item item) {
        return of(item, () -> {});
    }

    /** One thing, and what has to be closed behind it. */
    static Contents of(Item item, Closeable bytes) {
        return new Contents() {
            private @Nullable Item left = item;

            @Override
            public @Nullable Item next() {
                Item result = left;
                left = null;
                return result;
            }

            @Override
            public void close() throws IOException {
                bytes.close();
            }
        };
    }
}
