package org.onrecord.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.web.Browsing;
import org.onrecord.web.Browsing.Answer;
import org.onrecord.web.MultipartForm;
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
    private static final Map<String, String> BEFORE = Map.of(
            "GET /scores", "POST /forecasts/{key}/resolutions",
            "GET /article/changes", "POST /additions",
            "GET /additions", "POST /additions",
            "GET /additions/{id}", "POST /additions",
            "GET /identity-changes", "POST /speakers/{key}/merge",
            "POST /identity-changes/undo", "POST /speakers/{key}/merge");

    private static final String JSON = "application/json";
    private static final String LINES = "application/jsonl";

    @TempDir
    Path folder;

    /** Something that a test does with an operation. */
    private interface Trial {
        void call(Caller caller, Described operation) throws IOException, InterruptedException;
    }

    @TestFactory
    Stream<DynamicTest> are_described() throws IOException, InterruptedException {
        return each(operation -> true, (caller, operation) -> {
            prepare(caller, operation);
            if (operation.method().equals("GET")) {
                ask(caller, operation);
            } else {
                assertThat(caller.call(operation)).satisfies(answer -> assertDescribed(caller, operation, answer));
            }
        });
    }

    private static void prepare(Caller caller, Described operation) throws IOException, InterruptedException {
        String before = BEFORE.get(operation.toString());
        if (before == null) {
            return;
        }
        Answer answer = caller.call(caller.description().operation(before));
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        String location = answer.location();
        if (!location.isEmpty()) {
            caller.say("id@path", location.substring(location.lastIndexOf('/') + 1));
            while (!caller.browsing().get(location).body().contains("\"state\":\"DONE\"")) {
                Thread.sleep(20);
            }
        }
    }

    private static void ask(Caller caller, Described operation) throws IOException, InterruptedException {
        Answer plain = caller.call(operation);
        assertDescribed(caller, operation, plain);
        assertThat(plain.type()).isEqualTo(JSON);
        assertThat(plain.body()).as("an answer with something in it").doesNotContain("\"items\":[]");
        for (String parameter : caller.optional(operation)) {
            assertDescribed(caller, operation, caller.call(operation, Set.of(parameter), JSON));
        }
        for (String type : List.of(LINES, "text/csv")) {
            Answer answer = caller.call(operation, Set.of(), type);
            assertThat(answer.type().startsWith(type))
                    .as("%s is described", type)
                    .isEqualTo(operation.answers().has(type));
            if (answer.type().equals(LINES)) {
                assertDescribed(caller, operation, answer);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> have_the_fields_that_are_described() throws IOException, InterruptedException {
        return each(operation -> true, (caller, operation) -> {
            prepare(caller, operation);
            String path = caller.path(operation, Set.of());
            Answer answer = operation.method().equals("GET")
                    ? caller.browsing().get(path + (path.contains("?") ? "&" : "?") + "no-such-field=1")
                    : caller.order(operation, JSON, "{\"no-such-field\": 1}");
            assertProblem(caller, operation, answer, 400);
            String detail =
                    JsonMapper.shared().readTree(answer.body()).path("detail").asString();
            assertThat(detail).startsWith("there is no field 'no-such-field'; there ");
            String fields = detail.replaceFirst(".*; there are (none$)?", "");
            assertThat(fields.isEmpty() ? Set.of() : new TreeSet<>(List.of(fields.split(", "))))
                    .isEqualTo(caller.fields(operation));
        });
    }

    @TestFactory
    Stream<DynamicTest> take_the_bodies_that_are_described() throws IOException, InterruptedException {
        return each(operation -> !operation.bodies().isMissingNode(), (caller, operation) -> {
            assertThat(caller.description()
                            .errors(
                                    operation.pointer() + "/requestBody/content/application~1json/schema",
                                    operation.exampleBody()))
                    .isEmpty();
            String text = JsonMapper.shared()
                    .readTree(operation.exampleBody())
                    .path("text")
                    .asString();
            if (operation.bodies().has("multipart/form-data")) {
                MultipartForm one = new MultipartForm().withFile("ships.txt", text.getBytes(UTF_8));
                MultipartForm written = new MultipartForm().with("text", text).with("title", "Ships");
                MultipartForm several = new MultipartForm()
                        .withFile("ships.txt", text.getBytes(UTF_8))
                        .withFile("empty.txt", "\u0000".getBytes(UTF_8));
                for (MultipartForm form : List.of(one, written, several)) {
                    assertDescribed(caller, operation, caller.browsing().post("/api/v1" + operation.path(), form));
                }
            }
            if (operation.bodies().has("text/plain")) {
                assertDescribed(caller, operation, caller.order(operation, "text/plain", text));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> want_the_token() throws IOException, InterruptedException {
        return each(
                operation -> !operation.method().equals("GET"),
                (caller, operation) -> assertProblem(
                        caller,
                        operation,
                        caller.browsing()
                                .send(caller.browsing()
                                        .request(caller.path(operation, Set.of()))
                                        .POST(BodyPublishers.noBody())
                                        .build()),
                        403));
    }

    @TestFactory
    Stream<DynamicTest> do_not_know_everything() throws IOException, InterruptedException {
        return each(operation -> operation.statuses().anyMatch(status -> status == 404), (caller, operation) -> {
            caller.say("key@path", "nobody-is-called-so");
            caller.say("id@path", "nothing-is-called-so");
            caller.say("id@query", "https://nowhere.example/");
            assertProblem(caller, operation, caller.call(operation), 404);
        });
    }

    /** A test for each operation, on an archive of its own, as some of them change it. */
    private Stream<DynamicTest> each(Predicate<Described> wanted, Trial trial)
            throws IOException, InterruptedException {
        try (Browsing browsing = Browsing.of(News.archiveIn(folder))) {
            return OpenApi.of(browsing).operations().stream()
                    .filter(wanted)
                    .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                        try (Browsing fresh = Browsing.of(News.archiveIn(folder))) {
                            trial.call(new Caller(fresh), operation);
                        }
                    }));
        }
    }

    private static void assertDescribed(Caller caller, Described operation, Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(operation.success());
        assertThat(operation.answers().propertyNames()).contains(answer.type());
        String pointer = operation.answerPointer(answer.type());
        List<String> objects =
                answer.type().equals(LINES) ? answer.body().lines().toList() : List.of(answer.body());
        assertThat(objects)
                .isNotEmpty()
                .allSatisfy(object -> assertThat(caller.description().errors(pointer, object))
                        .as(object)
                        .isEmpty());
        JsonNode headers = operation.node().at("/responses/" + operation.success() + "/headers");
        assertThat(answer.location().isEmpty()).isEqualTo(!headers.has("Location"));
    }

    private static void assertProblem(Caller caller, Described operation, Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(operation.statuses()).contains(status);
        assertThat(caller.description().errors("/components/schemas/Problem", answer.body()))
                .isEmpty();
    }
}
