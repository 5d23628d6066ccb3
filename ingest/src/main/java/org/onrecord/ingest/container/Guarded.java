package org.onrecord.ingest.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.onrecord.ingest.input.Unreadable;

/** Bytes that a library unpacks: whatever it throws over damaged ones, an unchecked exception too, is said in plain words. */
final class Guarded extends InputStream {
    private final InputStream bytes;
    private final Function<Exception, String> cause;

    /** @param cause in words that follow the input's name */
    Guarded(InputStream bytes, Function<Exception, String> cause) {
        this.bytes = bytes;
        this.cause = cause;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            return bytes.read(target, offset, length);
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(cause.apply(e));
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
