package org.onrecord.web.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.SpeakerCount;
import org.onrecord.archive.Suggestions;
import org.onrecord.web.http.Page;
import org.onrecord.web.http.Part;
import org.onrecord.web.http.Problem;
import org.onrecord.web.http.Request;
import org.onrecord.web.http.Resource;
import org.onrecord.web.shared.SharedArchive;
import tools.jackson.databind.json.JsonMapper;

/** Suggests speakers, publishers and words while somebody types. */
final class Suggesting {
    private static final int MOST = 8;
    private static final int MOST_OF_EACH = 4;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Suggesting() {}

    static Resource<Part<Suggestion>> over(SharedArchive archive) {
        return new Resource<>(
                "/suggestions",
                request -> suggest(archive, request),
                part -> new Page("statement/suggestions.jte", "Suggestions", null, part),
                part -> part.json(Suggesting::json));
    }

    private static Part<Suggestion> suggest(SharedArchive archive, Request request) {
        String field = request.text("for");
        String typed = request.text("q");
        return new Part<>(
                typed == null ? List.of() : archive.read(asked -> suggestions(asked.suggestions(), field, typed)),
                null);
    }

    private static List<Suggestion> suggestions(Suggestions asked, @Nullable String field, String typed) {
        if (field == null) {
            List<Suggestion> all = new ArrayList<>(speakers(asked, typed, MOST_OF_EACH));
            all.addAll(publishers(asked, typed, MOST_OF_EACH));
            all.addAll(words(asked, typed, MOST_OF_EACH));
            return all;
        }
        return switch (field) {
            case "speaker" -> speakers(asked, typed, MOST);
            case "publisher" -> publishers(asked, typed, MOST);
            case "words" -> words(asked, typed, MOST);
            default -> throw Problem.wrong("for is '" + field + "'; it may be speaker, publisher, words");
        };
    }

    private static List<Suggestion> speakers(Suggestions asked, String typed, int limit) {
        return asked.speakers(typed, limit).stream()
                .map(speaker -> new Suggestion("speaker", name(speaker), speaker.statements()))
                .toList();
    }

    /** Where two have the same name, the key of the second has a tilde, and the name alone would not tell them apart. */
    private static String name(SpeakerCount speaker) {
        return speaker.key().contains("~") ? speaker.key() : speaker.name();
    }

    private static List<Suggestion> publishers(Suggestions asked, String typed, int limit) {
        return asked.publishers(typed, limit).stream()
                .map(name -> new Suggestion("publisher", name, null))
                .toList();
    }

    private static List<Suggestion> words(Suggestions asked, String typed, int limit) {
        return asked.words(typed, limit).stream()
                .map(words -> new Suggestion("words", words, null))
                .toList();
    }

    private static String json(Suggestion suggestion) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("for", suggestion.field());
        object.put("value", suggestion.value());
        object.put("statements", suggestion.statements());
        return MAPPER.writeValueAsString(object);
    }
}
