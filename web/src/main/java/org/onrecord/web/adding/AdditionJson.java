package org.onrecord.web.adding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.export.PrintableJson;
import org.onrecord.web.adding.AddingPages.Offer;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of additions as JSON, as docs/json.md describes it. Thread-safe. */
final class AdditionJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private AdditionJson() {}

    static String line(Progress progress) {
        return json(object(progress));
    }

    static String list(List<Progress> additions) {
        return additions.stream().map(AdditionJson::line).collect(Collectors.joining(",", "{\"items\":[", "]}"));
    }

    static String offer(Offer offer) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("refusal", offer.refusal());
        object.put("largestUpload", offer.largestUpload());
        return json(object);
    }

    private static Map<String, @Nullable Object> object(Progress progress) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", progress.id());
        object.put("names", progress.names());
        object.put("at", progress.at().toString());
        object.put("state", progress.state());
        object.put("bytes", progress.size());
        object.put("bytesRead", progress.read());
        object.put("new", progress.added());
        object.put("changed", progress.changed());
        object.put("keptBefore", progress.known());
        object.put("failed", progress.failed());
        object.put(
                "outcomes",
                progress.outcomes().stream().map(AdditionJson::object).toList());
        object.put("problem", progress.problem());
        return object;
    }

    private static Map<String, @Nullable Object> object(Outcome outcome) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("arrival", outcome.arrival());
        object.put("words", outcome.words());
        object.put("article", outcome.article());
        return object;
    }

    private static String json(Map<String, @Nullable Object> object) {
        return PrintableJson.of(MAPPER.writeValueAsString(object));
    }
}
