package org.onrecord.ingest.container;

import java.io.IOException;
import java.io.InputStream;

/** The next bytes of a stream, up to a number. */
final class Bounded extends InputStream {
    private final InputStream bytes;
    private long left;

    Bounded(InputStream bytes, long most) {
        this.bytes = bytes;
        left = most;
    }

    @Override
    public int read() throws IOException {
        int value = left > 0 ? bytes.read() : -1;
        left -= value < 0 ? 0 : 1;
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = left > 0 ? bytes.read(target, offset, (int) Math.min(length, left)) : -1;
        left -= Math.max(0, count);
        return count;
    }
}
