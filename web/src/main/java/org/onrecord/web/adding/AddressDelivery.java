package org.onrecord.web.adding;

import java.io.IOException;
import java.util.Iterator;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.input.Ingested;
import org.onrecord.ingest.input.Web;

/** What is at an address on the web, fetched when its turn comes. Immutable. */
record AddressDelivery(String address, Web web) implements Delivery {
    @Override
    public String name() {
        return address;
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.empty();
    }

    @Override
    public void read(Consumer<Iterator<Ingested>> reader, LongConsumer progress) throws IOException {
        try (Inputs inputs = Inputs.of(web.fetch(address))) {
            reader.accept(inputs);
        }
    }
}
