package org.onrecord.web.api;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.web.Browsing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description as a server gives it, for tests to ask. */
final class OpenApi {
    private static final String ID = "urn:onrecord:openapi";

    private final JsonNode root;
    private final SchemaRegistry schemas;

    private OpenApi(String text) {
        this.root = JsonMapper.shared().readTree(text);
        this.schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, text)));
    }

    static OpenApi of(Browsing browsing) throws IOException, InterruptedException {
        return new OpenApi(browsing.get("/openapi.json").body());
    }

    /** An operation, and where it is described. */
    record Described(String method, String path, JsonNode node, String pointer) {
        @Override
        public String toString() {
            return method + " " + path;
        }

        /** The status with which it answers when all goes well. */
        int success() {
            return statuses().filter(status -> status / 100 == 2).findFirst().orElseThrow();
        }

        Stream<Integer> statuses() {
            return node.get("responses").propertyNames().stream()
                    .filter(status -> !status.equals("default"))
                    .map(Integer::valueOf);
        }

        /** The schemas of what it answers then, by media type. */
        JsonNode answers() {
            return node.path("responses").path("" + success()).path("content");
        }

        /** Where the schema of such an answer stands. */
        String answerPointer(String type) {
            return pointer + "/responses/" + success() + "/content/" + type.replace("/", "~1") + "/schema";
        }

        /** What may be sent to it, by media type. */
        JsonNode bodies() {
            return node.path("requestBody").path("content");
        }

        /** The JSON object that may be sent to it; an empty text where nothing need be. */
        String exampleBody() {
            JsonNode example = bodies().path("application/json").path("example");
            return example.isMissingNode() ? "" : example.toString();
        }
    }

    JsonNode root() {
        return root;
    }

    List<Described> operations() {
        List<Described> operations = new ArrayList<>();
        root.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.add(new Described(
                                method.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                method.getValue(),
                                "/paths/" + path.getKey().replace("~", "~0").replace("/", "~1") + "/"
                                        + method.getKey()))));
        return operations;
    }

    Described operation(String name) {
        return operations().stream()
                .filter(operation -> operation.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The parameters of an operation, those that are shared looked up. */
    List<JsonNode> parameters(Described operation) {
        return operation
                .node()
                .path("parameters")
                .valueStream()
                .map(this::lookedUp)
                .toList();
    }

    /** What a reference points at. */
    JsonNode lookedUp(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").asString().substring(1)) : node;
    }

    /** In what a value differs from the schema at a place of the description. */
    List<Error> errors(String pointer, String json) {
        Schema schema = schemas.getSchema(SchemaLocation.of(ID + "#" + pointer));
        return schema.validate(json, InputFormat.JSON);
    }
}
