package org.onrecord.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.web.Browsing;
import org.onrecord.web.News;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description has every route, and none that is not there; and its schemas leave nothing open. */
@TestInstance(Lifecycle.PER_CLASS)
class DescriptionTest {
    private Browsing browsing;
    private OpenApi description;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        browsing = Browsing.of(News.archiveIn(folder));
        description = OpenApi.of(browsing);
    }

    @AfterAll
    void stop() {
        browsing.close();
    }

    @Test
    void describes_each_route_and_no_other() {
        List<String> routes = browsing.routes().stream()
                .filter(route -> route.contains(" /api/v1/") && !route.startsWith("HEAD "))
                .map(route -> route.replace("/api/v1", ""))
                .toList();
        assertThat(description.operations())
                .extracting(OpenApi.Described::toString)
                .containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void says_the_same_as_yaml() throws IOException, InterruptedException {
        Browsing.Answer yaml = browsing.get("/openapi.yaml");
        assertThat(yaml.type()).isEqualTo("application/yaml");
        assertThat(new YAMLMapper().readTree(yaml.body()).toString())
                .isEqualTo(description.root().toString());
    }

    @Test
    void names_each_operation_once() {
        List<String> names = description.operations().stream()
                .map(operation -> operation.node().path("operationId").asString())
                .toList();
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z][A-Za-z]+"));
        assertThat(description.operations()).allSatisfy(operation -> {
            assertThat(operation.node().path("summary").asString()).isNotBlank();
            assertThat(operation.node().path("tags").size()).isEqualTo(1);
            assertThat(operation.node().at("/responses/default/$ref").asString())
                    .isEqualTo("#/components/responses/Problem");
        });
    }

    @Test
    void changes_want_the_token() {
        assertThat(description.operations())
                .allSatisfy(operation -> assertThat(
                                operation.node().path("security").toString().contains("\"token\""))
                        .isEqualTo(!operation.method().equals("GET")));
    }

    @Test
    void its_references_lead_somewhere() {
        List<String> references = new ArrayList<>();
        objects(description.root())
                .filter(object -> object.path("$ref").isString())
                .forEach(object -> references.add(object.get("$ref").asString()));
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                description.root().at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    /** So that a new key in an answer fails until it is described. */
    @Test
    void its_objects_have_all_their_keys_and_no_others() {
        assertThat(objects(description.root().at("/components/schemas"))
                        .filter(schema -> schema.path("type").toString().contains("\"object\"")))
                .isNotEmpty()
                .allSatisfy(schema -> {
                    assertThat(schema.has("additionalProperties"))
                            .as(schema.toString())
                            .isTrue();
                    assertThat(schema.path("required").valueStream().map(JsonNode::asString))
                            .containsExactlyElementsOf(schema.path("properties").propertyNames());
                });
    }

    private static Stream<JsonNode> objects(JsonNode node) {
        return Stream.concat(
                node.isObject() ? Stream.of(node) : Stream.of(),
                node.valueStream().flatMap(DescriptionTest::objects));
    }
}
