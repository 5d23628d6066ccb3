package org.onrecord.ingest.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How many bytes came out of how many, counted over an input and all that lies in it: what makes archives that expand
 * without end, by one file or by many that lie in one another, end early. For one thread.
 */
final class Expansion {

    /** News expands three to ten times. */
    static final int MOST_TIMES = 200;

    static final long FREE_BYTES = 64L << 20;

    private long read;
    private long expanded;

    /** The bytes of the input itself. */
    InputStream outer(InputStream bytes) {
        return new FilterInputStream(bytes) {
            @Override
            public int read() throws IOException {
                check();
                int value = in.read();
                read += value < 0 ? 0 : 1;
                return value;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                check();
                int count = in.read(target, offset, length);
                read += Math.max(0, count);
                return count;
            }

            @Override
            public long skip(long most) throws IOException {
                long count = in.skip(most);
                read += count;
                return count;
            }
        };
    }

    /** Bytes that lie in it, at any depth. */
    InputStream inner(InputStream bytes) {
        return new FilterInputStream(bytes) {
            @Override
            public int read() throws IOException {
                int value = in.read();
                expanded += value < 0 ? 0 : 1;
                check();
                return value;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int count = in.read(target, offset, length);
                expanded += Math.max(0, count);
                check();
                return count;
            }

            @Override
            public long skip(long most) throws IOException {
                long count = in.skip(most);
                expanded += count;
                check();
                return count;
            }
        };
    }

    private void check() throws Unreadable {
        if (expanded > FREE_BYTES && expanded > MOST_TIMES * read) {
            throw new Unreadable("expands to more than " + MOST_TIMES + " times its size");
        }
    }
}
