package org.onrecord.ingest.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
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
 * @param languages in which an article is wanted
 * @param expansion of the outermost of these, shared by all
 */
public record Source(
        String name,
        String uri,
        BufferedInputStream bytes,
        @Nullable String contentType,
        Metadata known,
        @Nullable Path file,
        int depth,
        LanguageChoice languages,
        Expansion expansion)
        implements Item {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String PLAIN_IN_URI = "-._~!$&'()*+,;=:@/";

    /** A file, or standard input; an article in English is wanted. */
    public static Source of(String name, String uri, InputStream bytes, @Nullable Path file) {
        Expansion expansion = new Expansion();
        InputStream counted = expansion.outer(bytes);
        return new Source(
                name,
                uri,
                new BufferedInputStream(counted),
                null,
                Metadata.NONE,
                file,
                0,
                LanguageChoice.ENGLISH,
                expansion);
    }

    /** Bytes that lie in this source under a name of their own. */
    public Source inside(String entry, InputStream entryBytes) {
        return inside(name + "!/" + entry, uri + "!/" + encode(entry), entryBytes);
    }

    /** The same with a name and an address that its container chooses. */
    public Source inside(String itsName, String itsUri, InputStream entryBytes) {
        InputStream counted = expansion.inner(entryBytes);
        return new Source(
                itsName, itsUri, new BufferedInputStream(counted), null, known, null, depth + 1, languages, expansion);
    }

    /** The same with its bytes behind a filter. */
    public Source withBytes(InputStream filtered) {
        return new Source(
                name, uri, new BufferedInputStream(filtered), contentType, known, file, depth, languages, expansion);
    }

    /** Whether it was declared to be of a media type, such as "text/html". */
    public boolean isDeclared(String mediaType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith(mediaType);
    }

    public Source withContentType(@Nullable String value) {
        return new Source(name, uri, bytes, value, known, file, depth, languages, expansion);
    }

    public Source withKnown(Metadata value) {
        return new Source(name, uri, bytes, contentType, value, file, depth, languages, expansion);
    }

    public Source withLanguages(LanguageChoice value) {
        return new Source(name, uri, bytes, contentType, known, file, depth, value, expansion);
    }

    /** The first bytes, as many as there are up to a number; they will be read again. */
    public byte[] peek(int most) throws IOException {
        bytes.mark(most);
        byte[] first = bytes.readNBytes(most);
        bytes.reset();
        return first;
    }

    private static String encode(String entry) {
        StringBuilder path = new StringBuilder();
        for (byte value : entry.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (value & 0xFF);
            if (character < 0x80 && (Character.isLetterOrDigit(character) || PLAIN_IN_URI.indexOf(character) >= 0)) {
                path.append(character);
            } else {
                path.append('%').append(HEX.toHexDigits(value));
            }
        }
        return path.toString();
    }
}
