package org.onrecord.ingest.container;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.regex.Pattern;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.Signature;
import org.onrecord.ingest.input.Source;

/**
 * Articles as JSON objects, each with its text in a field of one of the usual names, and with what is known of it in
 * others. Text that is HTML is read as a page. What Onrecord writes of articles, it reads.
 */
public final class Json {

    /** An array, or an object whose first line stops before the object does, where a broken one would stop anywhere. */
    private static final Pattern SEVERAL_LINES =
            Pattern.compile("\\W*\\[|\\W*\\{[^\\n]*(?<=[{\\[,:])[ \\t]*\\r?\\n.*", Pattern.DOTALL);

    private Json() {}

    /** @throws IOException if the first bytes cannot be read */
    public static Contents open(Source source) throws IOException {
        String start = new String(source.peek(Signature.LONGEST), ISO_8859_1);
        return SEVERAL_LINES.matcher(start).lookingAt() ? new JsonValues(source) : new JsonLines(source);
    }
}
