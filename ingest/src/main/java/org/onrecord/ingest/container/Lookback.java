package org.onrecord.ingest.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;

/**
 * A stream that remembers what was read of it, from a place that its reader names, so that the reader can go back behind
 * damage and look for the next thing that is sound. Offsets are bytes from the stream's start. For one thread.
 *
 * <p>{@link java.io.BufferedInputStream} forgets its mark when more was read than it may keep; this keeps the last part.
 */
final class Lookback extends InputStream {
    private static final int FIRST_SIZE = 16 << 10;

    private final InputStream bytes;
    private final int most;
    private byte[] buffer = new byte[FIRST_SIZE];
    private int position;
    private int limit;
    private long bufferOffset;
    private long kept;
    private boolean atEnd;

    /** @param most how many bytes are kept at most */
    Lookback(InputStream bytes, int most) {
        this.bytes = bytes;
        this.most = most;
    }

    long offset() {
        return bufferOffset + position;
    }

    /** Whether the stream's end was met. */
    boolean isAtEnd() {
        return atEnd;
    }

    /** What stands from an offset on is kept until the next call. */
    void keepFrom(long offset) {
        kept = offset;
    }

    /** Goes to a place that was read before; to the first one behind it that is still kept, if it is not. */
    void goTo(long offset) {
        position = (int) Math.min(limit, Math.max(0, offset - bufferOffset));
    }

    /** Goes to the next place where bytes stand; to the end, with false, if they stand nowhere. */
    boolean seek(byte[] wanted) throws IOException {
        while (has(wanted.length)) {
            int last = limit - wanted.length;
            for (; position <= last; position++) {
                if (Arrays.equals(buffer, position, position + wanted.length, wanted, 0, wanted.length)) {
                    return true;
                }
            }
        }
        position = limit;
        return false;
    }

    /** The next bytes, as many as there are up to a number; they will be read again. */
    byte[] peek(int most) throws IOException {
        has(most);
        return Arrays.copyOfRange(buffer, position, Math.min(limit, position + most));
    }

    /** Skips as many bytes as there are up to a number, and says how many. */
    @Override
    public long skip(long count) throws IOException {
        long left = count;
        while (left > 0 && has(1)) {
            int step = (int) Math.min(left, limit - position);
            position += step;
            left -= step;
        }
        return count - left;
    }

    @Override
    public int read() throws IOException {
        return has(1) ? buffer[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!has(1)) {
            return -1;
        }
        int count = Math.min(length, limit - position);
        System.arraycopy(buffer, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean has(int count) throws IOException {
        while (limit - position < count) {
            makeRoom();
            int read = bytes.read(buffer, limit, buffer.length - limit);
            if (read < 0) {
                atEnd = true;
                return false;
            }
            limit += read;
        }
        return true;
    }

    /** What is kept may have to make room for what is read, but never all of what was not read yet. */
    private void makeRoom() {
        if (limit < buffer.length) {
            return;
        }
        int first = (int) Math.max(0, Math.min(position, kept - bufferOffset));
        if (first == 0 && buffer.length < most) {
            buffer = Arrays.copyOf(buffer, Math.min(most, 2 * buffer.length));
            return;
        }
        first = first == 0 ? Math.min(position, most / 2) : first;
        System.arraycopy(buffer, first, buffer, 0, limit - first);
        limit -= first;
        position -= first;
        bufferOffset += first;
    }
}
