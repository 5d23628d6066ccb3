package org.onrecord.ingest.input;

import java.io.IOException;
import java.io.InputStream;

/**
 * How many bytes came out of how many, counted over an input and all that lies in it: what makes archives that expand
 * without end, by one file or by many that lie in one another, end early. For one thread.
 */
final class Expansion {

    /** News expands three to ten times. */
    private static final int MOST_TIMES = 200;

    private static final long FREE_BYTES = 64L << 20;

    private long read;
    private long expanded;

    /** The bytes of the input itself. */
    InputStream outer(InputStream bytes) {
        return new Counted(bytes) {
            @Override
            void count(int number) {
                read += number;
            }
        };
    }

    /** Bytes that lie in it, at any depth. */
    InputStream inner(InputStream bytes) {
        return new Counted(bytes) {
            @Override
            void count(int number) {
                expanded += number;
            }
        };
    }

    /** Skips by reading, since some streams skip for hours in one call. */
    private abstract class Counted extends InputStream {
        private final InputStream bytes;

        Counted(InputStream bytes) {
            this.bytes = bytes;
        }

        abstract void count(int number);

        @Override
        public int read() throws IOException {
            int value = bytes.read();
            took(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int number = bytes.read(target, offset, length);
            took(Math.max(0, number));
            return number;
        }

        private void took(int number) throws Unreadable {
            count(number);
            if (expanded > FREE_BYTES && expanded > MOST_TIMES * read) {
                throw new Unreadable("expands to more than " + MOST_TIMES + " times its size");
            }
        }

        @Override
        public int available() throws IOException {
            return bytes.available();
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }
}
