package org.onrecord.ingest.container;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.onrecord.ingest.input.Unreadable;

/**
 * What the members of a gzip file hold (RFC 1952). A damaged member fails once, and whoever reads on gets the next sound
 * one; no call returns bytes of two members. Bytes behind the last member are ignored. For one thread.
 *
 * <p>The streams of the JDK, of Commons Compress and of jwarc end at the first damage.
 */
final class GzipMembers extends InputStream {
    private static final byte[] MAGIC = {0x1F, (byte) 0x8B, Deflater.DEFLATED};
    private static final int FIXED_HEADER = 10;
    private static final int KEPT = 1 << 20;

    private static final int CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int MOST_FLAGS = 31;
    private static final int LAST_SYSTEM = 13;

    private final Lookback bytes;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] packed = new byte[8 << 10];
    private long memberOffset;
    private boolean inMember;
    private boolean atEnd;

    GzipMembers(InputStream bytes) {
        this.bytes = new Lookback(bytes, KEPT);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        try {
            int count = 0;
            while (count == 0 && (inMember || begin())) {
                count = inflate(target, offset, length);
            }
            return count == 0 ? -1 : count;
        } catch (EOFException e) {
            throw new Unreadable(recover() ? "is a damaged gzip file" : "is a gzip file that ends early");
        } catch (DataFormatException e) {
            recover();
            throw new Unreadable("is a damaged gzip file");
        }
    }

    @Override
    public void close() {
        inMember = false;
        atEnd = true;
        inflater.end();
    }

    /** False where no member follows. */
    private boolean begin() throws IOException {
        if (atEnd || !Arrays.equals(bytes.peek(MAGIC.length), MAGIC)) {
            return false;
        }
        memberOffset = bytes.offset();
        bytes.keepFrom(memberOffset);
        skipHeader();
        inflater.reset();
        checksum.reset();
        inMember = true;
        return true;
    }

    private void skipHeader() throws IOException {
        byte[] header = next(FIXED_HEADER);
        int flags = header[3];
        if ((flags & EXTRA) != 0) {
            next(littleEndian(next(2), 0, 2));
        }
        for (int text : new int[] {flags & NAME, flags & COMMENT}) {
            while (text != 0 && next(1)[0] != 0) {
                // up to the zero at its end
            }
        }
        if ((flags & CHECKSUM) != 0) {
            next(2);
        }
    }

    /** Zero only at the end of a member. */
    private int inflate(byte[] target, int offset, int length) throws IOException, DataFormatException {
        int count = 0;
        while (count == 0 && !inflater.finished()) {
            if (inflater.needsInput()) {
                int read = bytes.read(packed);
                if (read < 0) {
                    throw new EOFException();
                }
                inflater.setInput(packed, 0, read);
            }
            count = inflater.inflate(target, offset, length);
            if (inflater.needsDictionary()) {
                throw new DataFormatException();
            }
        }
        checksum.update(target, offset, count);
        if (inflater.finished()) {
            finish();
        }
        return count;
    }

    private void finish() throws IOException, DataFormatException {
        inMember = false;
        bytes.goTo(bytes.offset() - inflater.getRemaining());
        byte[] trailer = next(8);
        if (littleEndian(trailer, 0, 4) != (int) checksum.getValue()
                || littleEndian(trailer, 4, 4) != (int) inflater.getBytesWritten()) {
            throw new DataFormatException();
        }
    }

    /** Whether another member follows the start of this one; if so, it is read next. */
    private boolean recover() throws IOException {
        inMember = false;
        bytes.goTo(memberOffset);
        do {
            bytes.skip(1);
            atEnd = !bytes.seek(MAGIC);
        } while (!atEnd && !isHeader(bytes.peek(FIXED_HEADER)));
        return !atEnd;
    }

    /** Three bytes of magic come by chance in every 16 MB; these have to fit too. */
    private static boolean isHeader(byte[] bytes) {
        return bytes.length == FIXED_HEADER
                && (bytes[3] & 0xFF) <= MOST_FLAGS
                && bytes[9] <= LAST_SYSTEM; // or 255, which is unknown
    }

    private byte[] next(int count) throws IOException {
        byte[] next = bytes.readNBytes(count);
        if (next.length < count) {
            throw new EOFException();
        }
        return next;
    }

    private static int littleEndian(byte[] bytes, int offset, int length) {
        int value = 0;
        for (int i = length - 1; i >= 0; i--) {
            value = value << 8 | bytes[offset + i] & 0xFF;
        }
        return value;
    }
}
