package org.onrecord.web.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a flat JSON object, {@code {"outcome": "no", "articles": ["…", "…"]}}, as the fields of a form. */
final class JsonBody {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonBody() {}

    static Map<String, List<String>> fields(String body) {
        JsonNode object = parsed(body);
        if (!object.isObject()) {
            throw Problem.wrong("the body is not a JSON object");
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        object.properties().forEach(field -> fields.put(field.getKey(), values(field.getKey(), field.getValue())));
        return fields;
    }

    private static JsonNode parsed(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (JacksonException e) {
            throw Problem.wrong("the body is not JSON: " + e.getOriginalMessage());
        }
    }

    private static List<String> values(String name, JsonNode value) {
        if (value.isNull()) {
            return List.of();
        }
        if (value.isValueNode()) {
            return List.of(value.asString());
        }
        if (value.isArray() && value.valueStream().allMatch(JsonNode::isValueNode)) {
            return value.valueStream().map(JsonNode::asString).toList();
        }
        throw Problem.wrong(name + " is neither a value nor a list of values");
    }
}
