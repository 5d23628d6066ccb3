package org.onrecord.web.adding;

import java.io.IOException;
import java.util.Iterator;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.onrecord.ingest.input.Ingested;

/** Something that was brought to be read. */
interface Delivery {

    /** What whoever brought it calls it. */
    String name();

    /** In bytes; empty where it is not known. */
    OptionalLong size();

    /**
     * Opens it, hands on what is in it, and closes it.
     *
     * @param progress gets how many more bytes were read
     */
    void read(Consumer<Iterator<Ingested>> reader, LongConsumer progress) throws IOException;

    /** Leaves nothing of it behind. */
    default void discard() {}
}
