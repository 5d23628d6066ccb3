package org.onrecord.ingest.container;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.Item;
import org.onrecord.ingest.input.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Articles in JSON Lines: one object a line. A broken line costs itself. An article's URI is that of the file with {@code
 * #line=} and the line's number, from one. For one thread.
 */
final class JsonLines implements Contents {
    private final Source source;
    private final JsonMisses misses = new JsonMisses();
    private final Line line;

    JsonLines(Source source) {
        this.source = source;
        line = new Line(source.bytes());
    }

    @Override
    public @Nullable Item next() throws IOException {
        while (line.begin()) {
            JsonItem item = new JsonItem(
                    source, source.name() + ": line " + line.number(), source.uri() + "#line=" + line.number(), misses);
            try (JsonParser json = JsonItem.parser(line)) {
                JsonToken first = json.nextToken();
                if (first == JsonToken.START_OBJECT) {
                    JsonArticle article = JsonArticle.read(json);
                    return json.nextToken() == null ? item.read(article) : item.miss("is more than one JSON object");
                }
                if (first != null) {
                    return item.miss("is no JSON object");
                }
            } catch (JacksonException e) {
                return item.miss(JsonItem.cause(e));
            }
        }
        return null;
    }

    /** The bytes of one line. */
    private static final class Line extends InputStream {
        private static final int BUFFER = 16 << 10;

        private final Lookback bytes;
        private int number;
        private boolean isAtEnd = true;

        Line(InputStream bytes) {
            this.bytes = new Lookback(bytes, BUFFER);
        }

        /** Goes to the next line; false if there is none. */
        boolean begin() throws IOException {
            while (!isAtEnd) {
                read();
            }
            bytes.keepFrom(bytes.offset());
            isAtEnd = bytes.peek(1).length == 0;
            number++;
            return !isAtEnd;
        }

        int number() {
            return number;
        }

        @Override
        public int read() throws IOException {
            int value = isAtEnd ? -1 : bytes.read();
            isAtEnd = value < 0 || value == '\n';
            return isAtEnd ? -1 : value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = 0;
            while (count < length && !isAtEnd) {
                int value = read();
                if (value >= 0) {
                    target[offset + count] = (byte) value;
                    count++;
                }
            }
            return count == 0 && length > 0 ? -1 : count;
        }
    }
}
