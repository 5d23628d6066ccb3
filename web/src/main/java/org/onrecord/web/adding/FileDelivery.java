package org.onrecord.web.adding;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.input.Ingested;
import org.onrecord.ingest.input.Source;

/**
 * A file that was uploaded. Immutable.
 *
 * @param stored where it lies until it is read
 * @param digest of its bytes: browsers don't say where a file comes from, and two may have one name
 */
record FileDelivery(String name, String digest, Path stored, long bytes) implements Delivery {
    @Override
    public OptionalLong size() {
        return OptionalLong.of(bytes);
    }

    @Override
    public void read(Consumer<Iterator<Ingested>> reader, LongConsumer progress) throws IOException {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        try (InputStream stream = counted(Files.newInputStream(stored), progress);
                Inputs inputs = Inputs.of(Source.of(name, "upload:" + digest + "/" + encoded, stream, null))) {
            reader.accept(inputs);
        }
    }

    private static InputStream counted(InputStream stream, LongConsumer progress) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                int value = super.read();
                progress.accept(value < 0 ? 0 : 1);
                return value;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int number = super.read(target, offset, length);
                progress.accept(Math.max(0, number));
                return number;
            }
        };
    }

    @Override
    public void discard() {
        try {
            Files.deleteIfExists(stored);
        } catch (IOException e) {
            // goes with the folder in which it lies
        }
    }
}
