package org.onrecord.web.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.web.shared.BusyException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who asks in vain is told why, in the form of RFC 9457, and nothing of the inside. */
class ProblemsTest {
    private SiteFixture site;

    @BeforeEach
    void start(@TempDir Path folder) {
        site = new SiteFixture(folder, added -> {
            added.add(SiteFixture.question("/lamps", request -> "{\"from\":\"" + request.date("since") + "\"}"));
            added.add(SiteFixture.question("/defect", request -> {
                throw new IllegalStateException("the cellar is at /secret/cellar");
            }));
            added.add(SiteFixture.question("/deep", request -> {
                throw new StackOverflowError();
            }));
            added.add(SiteFixture.question("/busy", request -> {
                throw new BusyException("too many requests at once", 1);
            }));
            added.add(new Action<>(
                    "/lamps",
                    List.of("colour"),
                    request -> request.required("colour"),
                    colour -> "/lamps",
                    colour -> "{}"));
        });
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void a_value_without_sense() throws IOException, InterruptedException {
        assertThat(problem(site.get("/api/v1/lamps?since=may"), 400))
                .isEqualTo("since is 'may'; it is a date like 2016, 2016-09 or 2016-09-30");
    }

    @Test
    void a_field_that_is_not_there() throws IOException, InterruptedException {
        assertThat(problem(site.get("/api/v1/lamps?sinse=2016"), 400))
                .isEqualTo("there is no field 'sinse'; there are since");
    }

    @Test
    void an_order_without_the_token() throws IOException, InterruptedException {
        assertThat(problem(site.send(order("{}").build()), 403)).contains("X-Onrecord-Token");
    }

    @Test
    void an_order_that_is_no_object() throws IOException, InterruptedException {
        HttpResponse<String> answer = site.send(
                order("[1, 2").header("X-Onrecord-Token", site.token()).build());
        assertThat(problem(answer, 400)).startsWith("the body is not JSON");
    }

    @Test
    void an_order_with_a_field_that_is_not_there() throws IOException, InterruptedException {
        HttpResponse<String> answer = site.send(order("{\"colour\": \"red\", \"color\": \"green\"}")
                .header("X-Onrecord-Token", site.token())
                .build());
        assertThat(problem(answer, 400)).isEqualTo("there is no field 'color'; there are colour");
    }

    @Test
    void an_order_that_says_nothing() throws IOException, InterruptedException {
        HttpResponse<String> answer = site.send(site.request("/api/v1/lamps")
                .header("X-Onrecord-Token", site.token())
                .POST(BodyPublishers.noBody())
                .build());
        assertThat(problem(answer, 400)).isEqualTo("colour is missing");
    }

    @Test
    void an_order_in_an_unknown_form() throws IOException, InterruptedException {
        HttpResponse<String> answer = site.send(site.request("/api/v1/lamps")
                .header("Content-Type", "text/yaml")
                .header("X-Onrecord-Token", site.token())
                .POST(BodyPublishers.ofString("colour: red"))
                .build());
        assertThat(problem(answer, 415)).isEqualTo("the body has to be a JSON object, a form or a plain text");
    }

    @Test
    void an_order_that_is_too_large() throws IOException, InterruptedException {
        HttpResponse<String> answer = site.send(order("{\"colour\":\"" + "r".repeat(3_000_000) + "\"}")
                .header("X-Onrecord-Token", site.token())
                .build());
        assertThat(problem(answer, 413)).contains("too large");
    }

    @Test
    void a_form_whose_parts_have_no_end() throws IOException, InterruptedException {
        HttpResponse<String> answer = site.send(site.request("/api/v1/lamps")
                .header("Content-Type", "multipart/form-data; boundary=B")
                .header("X-Onrecord-Token", site.token())
                .POST(BodyPublishers.ofString("--B\r\nContent-Disposition: form-data; name=\"colour\"\r\n\r\nre"))
                .build());
        assertThat(problem(answer, 400)).isEqualTo("the form ends early, or its parts cannot be told apart");
    }

    @Test
    void an_order_of_which_the_end_does_not_come() throws IOException {
        URI address = site.request("/api/v1/lamps").build().uri();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String half = "POST /api/v1/lamps HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "X-Onrecord-Token: " + site.token() + "\r\nContent-Length: 100\r\n\r\n{\"colour\":";
            socket.getOutputStream().write(half.getBytes(US_ASCII));
            socket.shutdownOutput();
            assertThat(new String(socket.getInputStream().readAllBytes(), US_ASCII))
                    .startsWith("HTTP/1.1 400 ")
                    .contains("the request ends early");
        }
    }

    @Test
    void a_path_that_leads_nowhere() throws IOException, InterruptedException {
        assertThat(problem(site.get("/api/v1/nowhere"), 404)).isEqualTo("there is nothing at /api/v1/nowhere");
    }

    @Test
    void a_method_that_the_path_does_not_take() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                site.send(site.request("/api/v1/lamps").DELETE().build());
        assertThat(problem(answer, 405)).isEqualTo("/api/v1/lamps does not take DELETE");
        assertThat(answer.headers().firstValue("Allow").orElse("").split(", "))
                .containsExactlyInAnyOrder("GET", "HEAD", "POST");
    }

    @Test
    void a_method_that_a_page_does_not_take() throws IOException, InterruptedException {
        HttpResponse<String> answer = site.send(
                site.request("/defect").header("Accept", "text/html").DELETE().build());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow").orElse("").split(", "))
                .containsExactlyInAnyOrder("GET", "HEAD");
    }

    @Test
    void too_many_at_once() throws IOException, InterruptedException {
        HttpResponse<String> answer = site.get("/api/v1/busy");
        assertThat(problem(answer, 503)).startsWith("too many requests at once");
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    }

    @Test
    void a_defect_of_ours() throws IOException, InterruptedException {
        HttpResponse<String> answer = site.get("/api/v1/defect");
        assertThat(problem(answer, 500)).isEqualTo("this is a defect of Onrecord, not of the request");
        assertThat(answer.body()).doesNotContain("cellar").doesNotContain("Exception");
    }

    @Test
    void what_java_itself_cannot_do() throws IOException, InterruptedException {
        HttpResponse<String> answer = site.get("/api/v1/deep");
        assertThat(problem(answer, 500)).isEqualTo("this is a defect of Onrecord, not of the request");
        assertThat(answer.body()).doesNotContain("StackOverflow");
    }

    @Test
    void people_get_a_page() throws IOException, InterruptedException {
        HttpResponse<String> answer = site.get("/defect");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(answer.body())
                .contains("<h1>Server Error</h1>", "a defect of Onrecord")
                .doesNotContain("cellar");
    }

    private HttpRequest.Builder order(String json) {
        return site.request("/api/v1/lamps")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
    }

    /** The detail of an answer that has to be a problem with a status. */
    private static String problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.propertyNames()).containsExactly("type", "title", "status", "detail");
        assertThat(problem.get("type").asString()).isEqualTo("about:blank");
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        return problem.get("detail").asString();
    }
}
