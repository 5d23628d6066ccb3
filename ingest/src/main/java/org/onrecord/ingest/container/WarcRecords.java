package org.onrecord.ingest.container;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;
import org.onrecord.ingest.input.Unreadable;

/**
 * The records of a web archive (ISO 28500), each found by its header and its length, and given out when what follows
 * shows that the length is right. For one thread.
 *
 * <p>jwarc parses the headers; its reader ends at the first record that is not as it should be.
 */
final class WarcRecords {

    /** The largest record whose bytes can be had: larger ones are films. */
    static final int LARGEST = 32 << 20;

    private static final int LONGEST_HEADER = 1 << 20;
    private static final byte[] VERSION = "WARC/".getBytes(ISO_8859_1);
    private static final Pattern START = Pattern.compile("WARC/[01]\\.\\d{1,2}\\r?\\n");
    private static final Pattern GAP = Pattern.compile("[\\r\\n]*(WARC/[01].*|)", Pattern.DOTALL);
    private static final Pattern LENGTH = Pattern.compile("\\d{1,15}");
    private static final int LONGEST_GAP = 16;
    private static final int BUFFER = 8 << 10;

    private final Lookback bytes;
    private int number;
    private String address = "";
    private long next;
    private boolean isLost;

    /** @param bytes may fail for the length of one record, and go on behind it */
    WarcRecords(InputStream bytes) {
        this.bytes = new Lookback(bytes, LARGEST + LONGEST_HEADER);
    }

    /**
     * One record.
     *
     * @param number counted from one, with the broken ones
     * @param length of the record with its header, in bytes
     */
    record WarcRecord(int number, long start, long length, MessageHeaders fields) {

        /** A field of the header, or the empty string. */
        String field(String name) {
            return fields.first(name).orElse("");
        }
    }

    /** The last record that was given out, or was broken, in words: its number, and its address if its header was read. */
    String place() {
        return "record " + number + (address.isEmpty() ? "" : " (" + address + ")");
    }

    /**
     * The next record; null at the end.
     *
     * @throws IOException if it is broken; what is sound behind it follows
     */
    @Nullable
    WarcRecord next() throws IOException {
        number++;
        address = "";
        if (isLost && !seekStart()) {
            return null;
        }
        bytes.goTo(next);
        skipLineEnds();
        if (bytes.peek(1).length == 0) {
            return null;
        }
        isLost = true;
        next = bytes.offset();
        bytes.keepFrom(next);
        WarcRecord record = readHeader();
        skip(record);
        next = record.start() + record.length();
        isLost = false;
        return record;
    }

    /** The bytes of a record, with its header: of the last one that came, if it is not larger than the largest. */
    InputStream open(WarcRecord record) {
        bytes.goTo(record.start());
        return new Bounded(bytes, record.length());
    }

    private boolean seekStart() throws IOException {
        bytes.goTo(next + 1);
        try {
            while (bytes.seek(VERSION)) {
                if (START.matcher(text(bytes.peek(LONGEST_GAP))).lookingAt()) {
                    return true;
                }
                bytes.skip(1);
            }
            return false;
        } finally {
            next = bytes.offset();
            bytes.keepFrom(next);
        }
    }

    private void skipLineEnds() throws IOException {
        byte[] first = bytes.peek(1);
        while (first.length == 1 && (first[0] == '\r' || first[0] == '\n')) {
            bytes.skip(1);
            first = bytes.peek(1);
        }
    }

    private WarcRecord readHeader() throws IOException {
        WarcParser parser = new WarcParser();
        parser.setLenient(true);
        try {
            parser.parse(
                    Channels.newChannel(new Bounded(bytes, LONGEST_HEADER)),
                    ByteBuffer.allocate(BUFFER).flip());
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(bytes.isAtEnd() ? "is cut off, as the file ends early" : "has a broken header");
        }
        address = parser.headers().first("WARC-Target-URI").orElse("");
        String length = parser.headers().first("Content-Length").orElse("");
        if (!LENGTH.matcher(length).matches()) {
            throw new Unreadable("has a header that says no length");
        }
        return new WarcRecord(number, next, parser.position() + Long.parseLong(length), parser.headers());
    }

    private void skip(WarcRecord record) throws IOException {
        bytes.goTo(record.start());
        if (bytes.skip(record.length()) < record.length()) {
            throw new Unreadable("is cut off, as the file ends early, or has a wrong length");
        }
        boolean isRight = text(bytes.peek(4)).equals("\r\n\r\n")
                || GAP.matcher(text(bytes.peek(LONGEST_GAP))).matches();
        if (!isRight) {
            throw new Unreadable("has a wrong length");
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }
}
