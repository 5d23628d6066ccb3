package org.onrecord.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.onrecord.export.AnalysisJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What programs may ask, in the words of OpenAPI 3.1. It is written by hand, in a file for each topic, and tests hold it against the
 * routes and their answers. The schema of an analysis is the one that {@code onrecord-export} has. Immutable and thread-safe.
 */
final class Description {
    private static final List<String> TOPICS = List.of(
            "statements", "articles", "speakers", "identities", "forecasts", "network", "additions", "analyses");
    private static final String SCHEMAS = "#/components/schemas/";
    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode root;

    private Description(JsonNode root) {
        this.root = root;
    }

    /** Reads the files and puts them together. */
    static Description load() {
        ObjectNode root = (ObjectNode) read("openapi.yaml");
        TOPICS.forEach(topic -> merge(root, read(topic + ".yaml")));
        merge(root, analysis());
        return new Description(root);
    }

    private static JsonNode read(String file) {
        try (InputStream in = open(Description.class, file)) {
            return YAML.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(Class<?> beside, String file) {
        return Objects.requireNonNull(beside.getResourceAsStream(file), file);
    }

    /** Adds what another object has; objects that both have become one. */
    private static void merge(ObjectNode into, JsonNode other) {
        other.properties().forEach(entry -> {
            if (into.get(entry.getKey()) instanceof ObjectNode same) {
                merge(same, entry.getValue());
            } else {
                into.set(entry.getKey(), entry.getValue());
            }
        });
    }

    /** The parts of an analysis as components, "#/$defs/span" as "#/components/schemas/analysis.span". */
    private static JsonNode analysis() {
        try (InputStream in = open(AnalysisJson.class, "analysis.schema.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            ObjectNode analysis = (ObjectNode) JSON.readTree(text.replace("#/$defs/", SCHEMAS + "analysis."));
            ObjectNode components = JSON.createObjectNode();
            ObjectNode schemas = components.putObject("components").putObject("schemas");
            analysis.remove("$defs")
                    .properties()
                    .forEach(part -> schemas.set("analysis." + part.getKey(), part.getValue()));
            analysis.remove(List.of("$schema", "$id"));
            schemas.set("analysis", analysis);
            return components;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    String yaml() {
        return YAML.writeValueAsString(root);
    }

    /** All operations, in the order of the description. */
    List<Operation> operations() {
        return root.get("paths")
                .propertyStream()
                .flatMap(Description::operations)
                .toList();
    }

    private static Stream<Operation> operations(Map.Entry<String, JsonNode> path) {
        return path.getValue().propertyStream().map(method -> {
            JsonNode operation = method.getValue();
            return new Operation(
                    method.getKey().toUpperCase(Locale.ROOT),
                    path.getKey(),
                    operation.at("/tags/0").asString(),
                    operation.get("summary").asString());
        });
    }
}
