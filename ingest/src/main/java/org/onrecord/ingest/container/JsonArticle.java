package org.onrecord.ingest.container;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.Metadata;
import org.onrecord.ingest.text.TextDecoder;
import org.onrecord.ingest.text.Whitespace;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What one JSON object tells of an article. Of the rest nothing is kept, so that it may be of any size. */
final class JsonArticle {

    /** Where an object stands for a word: schema.org has names, content management systems have rendered texts. */
    private static final Set<String> NAMES = Set.of("name", "rendered", "value");

    private static final Pattern BY = Pattern.compile("^(?i:by)\\s+");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

    private final Map<JsonField, String> values = new EnumMap<>(JsonField.class);
    private final Map<JsonField, Integer> ranks = new EnumMap<>(JsonField.class);
    private boolean isOwn;

    private JsonArticle() {}

    /**
     * Reads the object at whose beginning the parser stands, up to its end.
     *
     * @throws tools.jackson.core.JacksonException if it is broken
     */
    static JsonArticle read(JsonParser json) {
        JsonArticle article = new JsonArticle();
        article.readObject(json);
        return article;
    }

    /** Null if there is none. */
    @Nullable
    String text() {
        return values.get(JsonField.TEXT);
    }

    /** Whether it looks as Onrecord's own output does, where text is text, whatever it looks like. */
    boolean isOwn() {
        return isOwn;
    }

    Metadata metadata() {
        String published = values.get(JsonField.PUBLISHED);
        String modified = values.get(JsonField.MODIFIED);
        String language = values.get(JsonField.LANGUAGE);
        return new Metadata(
                values.get(JsonField.TITLE),
                values.get(JsonField.BYLINE),
                values.get(JsonField.PUBLISHER),
                published == null ? null : JsonDate.iso(published),
                modified == null ? null : JsonDate.iso(modified),
                values.get(JsonField.ADDRESS),
                language != null && LANGUAGE.matcher(language).matches() ? language.replace('_', '-') : null);
    }

    private void readObject(JsonParser json) {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken value = json.nextToken();
            JsonField field = JsonField.of(name);
            if (field == JsonField.TEXT && value == JsonToken.START_OBJECT && name.equals("article")) {
                isOwn = true;
                readObject(json);
            } else if (field == null) {
                json.skipChildren();
            } else {
                put(field, field.rank(name), words(json, field == JsonField.TEXT ? "\n\n" : ", "));
            }
        }
    }

    private void put(JsonField field, int rank, String words) {
        String value = TextDecoder.wellFormed(field == JsonField.TEXT ? words : inOneLine(words));
        boolean isUsable = !value.isBlank()
                && (field != JsonField.ADDRESS || ADDRESS.matcher(value).matches());
        if (isUsable && rank < ranks.getOrDefault(field, Integer.MAX_VALUE)) {
            values.put(field, value);
            ranks.put(field, rank);
        }
    }

    private static String inOneLine(String words) {
        return BY.matcher(Whitespace.collapsed(words)).replaceFirst("");
    }

    /** A string, a number, what an object is named, or all of these in an array; the empty string for anything else. */
    private static String words(JsonParser json, String separator) {
        return switch (json.currentToken()) {
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getString();
            case START_OBJECT -> name(json);
            case START_ARRAY -> {
                List<String> words = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    words.add(words(json, separator));
                }
                words.removeIf(String::isBlank);
                yield String.join(separator, words);
            }
            default -> "";
        };
    }

    private static String name(JsonParser json) {
        String result = "";
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            boolean isScalar = json.nextToken().isScalarValue();
            if (isScalar && NAMES.contains(name)) {
                result = json.getString();
            }
            json.skipChildren();
        }
        return result;
    }
}
