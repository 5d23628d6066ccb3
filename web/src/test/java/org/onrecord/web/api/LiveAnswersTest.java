package org.onrecord.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.web.Browsing;
import org.onrecord.web.News;
import org.onrecord.web.api.OpenApi.Described;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each operation does what its description says: it is called with the examples that stand there, over the archive of the tests, and
 * what it answers is held against its schema.
 */
class LiveAnswersTest {
    /** What has to be done before, where something has to. */
    private static final Map<String, String> BEFORE = Map.of("GET /scores", "POST /forecasts/{key}/resolutions");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> is_described_rightly() throws IOException, InterruptedException {
        try (Browsing browsing = Browsing.of(News.archiveIn(folder))) {
            return OpenApi.of(browsing).operations().stream()
                    .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> call(operation)));
        }
    }

    /** Each on an archive of its own, as some of them change it. */
    private void call(Described operation) throws IOException, InterruptedException {
        try (Browsing browsing = Browsing.of(News.archiveIn(folder))) {
            OpenApi description = OpenApi.of(browsing);
            String before = BEFORE.get(operation.toString());
            if (before != null) {
                Described first = description.operations().stream()
                        .filter(other -> other.toString().equals(before))
                        .findFirst()
                        .orElseThrow();
                assertThat(answer(browsing, description, first, Set.of(), "application/json")
                                .status())
                        .isEqualTo(200);
            }
            if (operation.method().equals("GET")) {
                asks(browsing, description, operation);
            } else {
                orders(browsing, description, operation);
            }
        }
    }

    private static void asks(Browsing browsing, OpenApi description, Described operation)
            throws IOException, InterruptedException {
        Set<String> optional = parameters(description, operation, false);
        Browsing.Answer plain = answer(browsing, description, operation, Set.of(), "application/json");
        assertDescribed(description, operation, plain, "application/json");
        assertThat(plain.body()).as("an answer with something in it").doesNotContain("\"items\":[]");
        for (String parameter : optional) {
            Browsing.Answer answer = answer(browsing, description, operation, Set.of(parameter), "application/json");
            assertDescribed(description, operation, answer, "application/json");
        }
        for (String type : List.of("application/jsonl", "text/csv")) {
            Browsing.Answer answer = answer(browsing, description, operation, Set.of(), type);
            assertThat(answer.type().startsWith(type))
                    .as("%s is described", type)
                    .isEqualTo(operation.node().at("/responses/200/content").has(type));
            if (type.equals("application/jsonl") && answer.type().equals(type)) {
                assertThat(answer.body()).isNotBlank();
                for (String line : answer.body().split("\n")) {
                    assertThat(description.errors(schema(operation, type), line))
                            .as(line)
                            .isEmpty();
                }
            }
        }
        assertThat(fieldsOf(browsing, path(description, operation))).isEqualTo(query(description, operation));
    }

    private static void orders(Browsing browsing, OpenApi description, Described operation)
            throws IOException, InterruptedException {
        Browsing.Answer answer = answer(browsing, description, operation, Set.of(), "application/json");
        assertDescribed(description, operation, answer, "application/json");
    }

    private static void assertDescribed(OpenApi description, Described operation, Browsing.Answer answer, String type) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.type()).isEqualTo(type);
        assertThat(description.errors(schema(operation, type), answer.body()))
                .as(answer.body())
                .isEmpty();
    }

    private static String schema(Described operation, String type) {
        return operation.pointer() + "/responses/200/content/" + type.replace("/", "~1") + "/schema";
    }

    private static Browsing.Answer answer(
            Browsing browsing, OpenApi description, Described operation, Set<String> optional, String accept)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = browsing.request(path(description, operation, optional))
                .header("Accept", accept)
                .header("X-Onrecord-Token", browsing.token());
        JsonNode body = operation.node().at("/requestBody/content/application~1json");
        if (!operation.method().equals("GET")) {
            assertThat(description.errors(
                            operation.pointer() + "/requestBody/content/application~1json/schema",
                            body.path("example").toString()))
                    .isEmpty();
            request.header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body.path("example").toString()));
        }
        return browsing.send(request.build());
    }

    /** The path with the examples of those parameters that are required, and of some others. */
    private static String path(OpenApi description, Described operation, Set<String> optional) {
        String path = "/api/v1" + operation.path();
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : description.parameters(operation)) {
            String name = parameter.get("name").asString();
            String value = URLEncoder.encode(parameter.path("example").asString(), StandardCharsets.UTF_8);
            if (parameter.get("in").asString().equals("path")) {
                path = path.replace("{" + name + "}", value.replace("+", "%20"));
            } else if (parameter.path("required").asBoolean(false) || optional.contains(name)) {
                query.append(query.isEmpty() ? "?" : "&")
                        .append(name)
                        .append('=')
                        .append(value);
            }
        }
        return path + query;
    }

    private static String path(OpenApi description, Described operation) {
        return path(description, operation, Set.of());
    }

    private static Set<String> parameters(OpenApi description, Described operation, boolean isRequired) {
        return description.parameters(operation).stream()
                .filter(parameter -> parameter.get("in").asString().equals("query"))
                .filter(parameter -> parameter.path("required").asBoolean(false) == isRequired)
                .map(parameter -> parameter.get("name").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> query(OpenApi description, Described operation) {
        Set<String> all = new TreeSet<>(parameters(description, operation, true));
        all.addAll(parameters(description, operation, false));
        return all;
    }

    /** The fields that an address has, which it names when it is asked for one that it has not. */
    private static Set<String> fieldsOf(Browsing browsing, String path) throws IOException, InterruptedException {
        String detail = JsonMapper.shared()
                .readTree(browsing.get(path + (path.contains("?") ? "&" : "?") + "no-such-field=1")
                        .body())
                .path("detail")
                .asString();
        assertThat(detail).startsWith("there is no field 'no-such-field'; there ");
        String fields = detail.replaceFirst(".*; there are (none$)?", "");
        return fields.isEmpty() ? Set.of() : new TreeSet<>(List.of(fields.split(", ")));
    }

    @Test
    void problems_are_described_too() throws IOException, InterruptedException {
        try (Browsing browsing = Browsing.of(News.archiveIn(folder))) {
            Browsing.Answer answer = browsing.get("/api/v1/speakers?limit=0");
            assertThat(OpenApi.of(browsing).errors("/components/schemas/Problem", answer.body()))
                    .isEmpty();
        }
    }
}
