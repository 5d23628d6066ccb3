package org.onrecord.ingest.container;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.onrecord.ingest.input.Format;
import org.onrecord.ingest.input.Signature;
import org.onrecord.ingest.input.Unreadable;

/**
 * The body of an HTTP response without its codings (RFC 9110, 8.4).
 *
 * <p>jwarc undoes the chunks, and decodes bodies too, but not those that were decoded before they were stored, as many
 * programs do without changing the header.
 */
final class HttpBody {
    private static final int LONGEST_SIGNATURE = 64;

    private HttpBody() {}

    /**
     * @param coding as its header has it, or the empty string
     * @throws Unreadable if it is one that is not known
     */
    static InputStream decoded(BufferedInputStream body, String coding) throws IOException {
        byte[] first = peek(body);
        return switch (coding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity", "none" -> body;
            case "gzip", "x-gzip" -> isGzip(first) ? new GzipMembers(body) : body;
            case "deflate" -> isPage(first) ? body : inflated(body, first);
            default -> {
                if (isPage(first)) {
                    yield body;
                }
                throw new Unreadable("is compressed in a way that is not read (" + coding + ")");
            }
        };
    }

    private static byte[] peek(BufferedInputStream body) throws IOException {
        body.mark(LONGEST_SIGNATURE);
        byte[] first = body.readNBytes(LONGEST_SIGNATURE);
        body.reset();
        return first;
    }

    private static boolean isGzip(byte[] first) {
        return Signature.of(first).format() == Format.GZIP;
    }

    private static boolean isPage(byte[] first) {
        Format format = Signature.of(first).format();
        return format == Format.HTML || format == Format.XML || format == Format.JSON;
    }

    /** The standard says with zlib's header (RFC 1950), but some servers send none. */
    private static InputStream inflated(InputStream body, byte[] first) {
        boolean hasHeader = first.length > 1
                && (first[0] & 0x0F) == Deflater.DEFLATED
                && ((first[0] & 0xFF) << 8 | first[1] & 0xFF) % 31 == 0;
        Inflater inflater = new Inflater(!hasHeader);
        return new InflaterInputStream(body, inflater) {
            @Override
            public void close() {
                inflater.end();
            }
        };
    }
}
