package org.onrecord.ingest.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.LinkedPages;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.text.TextDecoder;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed</a>, 1.0 and 1.1. */
public final class JsonFeedReader {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_START = 8192;
    private static final Pattern VERSION =
            Pattern.compile("\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/(www\\.)?jsonfeed\\.org\\\\?/version");

    private JsonFeedReader() {}

    /** Whether a JSON document says in its first bytes that it is a feed. */
    public static boolean reads(Source source) throws IOException {
        return VERSION.matcher(new String(source.peek(LONGEST_START), ISO_8859_1))
                .find();
    }

    /**
     * The articles of a feed; where it is damaged, those before the damage.
     *
     * @throws IOException if the stream fails
     */
    public static Contents open(Source source) throws IOException {
        return open(source, PagesBeside.of(source));
    }

    /** The same with the pages from elsewhere. */
    public static Contents open(Source source, LinkedPages pages) throws IOException {
        String json = TextDecoder.decode(FeedReader.readAll(source))
                .replaceFirst("^\uFEFF", "")
                .strip();
        ObjectNode feed = JSON.createObjectNode();
        List<JsonNode> items = new ArrayList<>();
        String problem;
        try (JsonParser parser = JSON.createParser(json)) {
            problem = read(parser, json.length(), feed, items);
        }
        return new FeedContents(
                source, items.stream().map(new JsonEntries(feed)::read).iterator(), pages, problem);
    }

    /** Reads as far as it goes; what ended that, or null. */
    private static @Nullable String read(JsonParser parser, int length, ObjectNode feed, List<JsonNode> items) {
        try {
            read(parser, feed, items);
            return null;
        } catch (StreamConstraintsException e) { // which may not say where
            return "is nested too deep, or has a number or text that is too long, in line "
                    + parser.currentLocation().getLineNr();
        } catch (JacksonException e) {
            boolean isAtEnd = e.getLocation().getCharOffset() >= length;
            return isAtEnd
                    ? "ends early"
                    : "is not JSON from line " + e.getLocation().getLineNr() + " on";
        }
    }

    private static void read(JsonParser parser, ObjectNode feed, List<JsonNode> items) {
        parser.nextToken();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken value = parser.nextToken();
            if (name.equals("items") && value == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(parser.readValueAsTree());
                }
            } else {
                feed.set(name, parser.<JsonNode>readValueAsTree());
            }
        }
    }
}
