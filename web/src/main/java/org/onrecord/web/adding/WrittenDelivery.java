package org.onrecord.web.adding;

import java.util.Iterator;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.onrecord.ingest.input.Ingested;
import org.onrecord.web.analysis.Written;

/** A text out of a form. Immutable. */
record WrittenDelivery(Written written) implements Delivery {
    @Override
    public String name() {
        return Objects.requireNonNullElse(written.known().title(), "a text");
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.of(written.size());
    }

    @Override
    public void read(Consumer<Iterator<Ingested>> reader, LongConsumer progress) {
        reader.accept(written.articles());
        progress.accept(written.size());
    }
}
