package org.onrecord.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How many bytes of the inputs were read. A file counts whole when the next one begins, however its reader went through it. */
final class BytesRead {
    private long before;
    private long size;
    private long current;

    long sum() {
        return before + Math.min(current, size);
    }

    /** The next input, counted while it is read. */
    InputStream count(InputStream bytes) {
        return count(bytes, Long.MAX_VALUE);
    }

    /** The next input, which has so many bytes. */
    InputStream count(InputStream bytes, long itsSize) {
        before += size == Long.MAX_VALUE ? current : size;
        size = itsSize;
        current = 0;
        return new FilterInputStream(bytes) {
            @Override
            public int read() throws IOException {
                int value = super.read();
                current += value < 0 ? 0 : 1;
                return value;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int number = super.read(target, offset, length);
                current += Math.max(0, number);
                return number;
            }
        };
    }
}
