package org.onrecord.ingest.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.onrecord.Metadata;

/**
 * Bytes to be opened, and what is known of them before. For one thread.
 *
 * @param name as the user knows it, for messages: a path, or "crawl.zip!/page.html"
 * @param uri where they come from
 * @param bytes the reader of the source reads them, whoever made it closes them
 * @param contentType the declared media type with its parameters, such as "text/html; charset=utf-8"
 * @param known what their surroundings say of them, such as a feed of its pages; what they say themselves goes before
 * @param file the file that they are; null inside of another
 * @param depth in how many others they lie
 */
public record Source(
        String name,
        String uri,
        BufferedInputStream bytes,
        @Nullable String contentType,
        Metadata known,
        @Nullable Path file,
        int depth)
        implements Item {

    /** A file, or standard input. */
    public static Source of(String name, String uri, InputStream bytes, @Nullable Path file) {
        return new Source(name, uri, new BufferedInputStream(bytes), null, Metadata.NONE, file, 0);
    }

    /** Bytes that lie in this source under a name of their own. */
    public Source inside(String entry, InputStream entryBytes) {
        return inside(name + "!/" + entry, uri + "!/" + entry, entryBytes);
    }

    /** The same with a name and an address that its container chooses. */
    public Source inside(String itsName, String itsUri, InputStream entryBytes) {
        return new Source(itsName, itsUri, new BufferedInputStream(entryBytes), null, known, null, depth + 1);
    }

    public Source withContentType(@Nullable String value) {
        return new Source(name, uri, bytes, value, known, file, depth);
    }

    public Source withKnown(Metadata value) {
        return new Source(name, uri, bytes, contentType, value, file, depth);
    }

    /** The first bytes, as many as there are up to a number; they will be read again. */
    public byte[] peek(int most) throws IOException {
        bytes.mark(most);
        byte[] first = bytes.readNBytes(most);
        bytes.reset();
        return first;
    }
}
