package org.onrecord.ingest.container;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.Item;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Articles in a JSON document of several lines: an array of objects, one object, or one behind the other. What stands
 * behind broken JSON is lost. The URI is that of the file; in an array with a JSON Pointer (RFC 6901). For one thread.
 */
final class JsonValues implements Contents {
    private final Source source;
    private final JsonMisses misses = new JsonMisses();
    private final JsonParser json;
    private int number;
    private boolean isArray;
    private boolean isAtEnd;

    /** @throws IOException if the first bytes cannot be read, or are no characters */
    JsonValues(Source source) throws IOException {
        this.source = source;
        try {
            json = JsonItem.parser(source.bytes());
        } catch (JacksonException e) {
            throw new Unreadable(JsonItem.cause(e));
        }
    }

    @Override
    public @Nullable Item next() throws IOException {
        if (isAtEnd) {
            return null;
        }
        try {
            JsonToken token = nextValue();
            isAtEnd = token == null;
            return token == null ? null : read(token);
        } catch (JacksonException e) {
            isAtEnd = true;
            return item().miss(JsonItem.cause(e));
        }
    }

    /** Null at the end. */
    private @Nullable JsonToken nextValue() {
        JsonToken token = json.nextToken();
        if (number == 0 && token == JsonToken.START_ARRAY) {
            isArray = true;
            token = json.nextToken();
        }
        number++;
        return token == JsonToken.END_ARRAY ? null : token;
    }

    private Item read(JsonToken token) throws IOException {
        JsonItem item = item();
        if (token == JsonToken.START_OBJECT) {
            return item.read(JsonArticle.read(json));
        }
        json.skipChildren();
        return item.miss("is no JSON object");
    }

    private JsonItem item() {
        if (isArray) {
            return new JsonItem(source, source.name() + ": item " + number, source.uri() + "#/" + (number - 1), misses);
        }
        return number == 1
                ? new JsonItem(source, source.name(), source.uri(), misses)
                : new JsonItem(source, source.name() + ": item " + number, source.uri() + "#item=" + number, misses);
    }

    @Override
    public void close() {
        json.close();
    }
}
