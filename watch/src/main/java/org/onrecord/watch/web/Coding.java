package org.onrecord.watch.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Undoes the coding in which a body was sent (RFC 9110, 8.4). */
final class Coding {
    private Coding() {}

    /**
     * @param coding as the header has it, or the empty string
     * @param most the bytes that may come out
     */
    static byte[] decoded(byte[] body, String coding, int most) throws Unfetched {
        return switch (coding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity", "none" -> body;
            case "gzip", "x-gzip" -> body.length == 0 ? body : unzipped(body, most);
            default -> throw Unfetched.lasting("is compressed in a way that is not read (" + coding + ")");
        };
    }

    private static byte[] unzipped(byte[] body, int most) throws Unfetched {
        byte[] unzipped;
        try (GZIPInputStream bytes = new GZIPInputStream(new ByteArrayInputStream(body))) {
            unzipped = bytes.readNBytes(most + 1);
        } catch (IOException e) {
            throw Unfetched.passing("was sent damaged (" + e.getMessage() + ")");
        }
        if (unzipped.length > most) {
            throw BoundedBody.tooLarge(most);
        }
        return unzipped;
    }
}
