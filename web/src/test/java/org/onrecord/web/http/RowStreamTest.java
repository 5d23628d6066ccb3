package org.onrecord.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A list comes as it is found. */
class RowStreamTest {
    private final CountDownLatch isFirstRead = new CountDownLatch(1);
    private SiteFixture site;

    @BeforeEach
    void start(@TempDir Path folder) {
        site = new SiteFixture(folder, added -> {
            added.add(list("/lamps", (request, lamps) -> {
                lamps.accept("red");
                lamps.accept("=green");
            }));
            added.add(list("/slow", (request, lamps) -> {
                lamps.accept("red");
                await(isFirstRead);
                lamps.accept("green");
            }));
            added.add(list("/since", (request, lamps) -> lamps.accept("" + request.date("since"))));
            added.add(list("/endless", (request, taker) -> {
                taker.accept("red");
                throw new StackOverflowError();
            }));
            added.add(list("/broken", (request, lamps) -> {
                lamps.accept("red");
                throw new IllegalStateException("the fuse is blown");
            }));
        });
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({"/lamps.jsonl, */*", "/api/v1/lamps, application/jsonl"})
    void as_json_lines(String path, String accept) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                site.send(site.request(path).header("Accept", accept).build());
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/jsonl");
        assertThat(answer.body()).isEqualTo("{\"lamp\":\"red\"}\n{\"lamp\":\"=green\"}\n");
    }

    @ParameterizedTest
    @CsvSource({"/lamps.csv, */*", "/api/v1/lamps, text/csv"})
    void as_a_table_in_which_no_cell_is_a_formula(String path, String accept) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                site.send(site.request(path).header("Accept", accept).build());
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(answer.body()).isEqualTo("lamp\r\nred\r\n'=green\r\n");
    }

    @Test
    void the_first_line_comes_before_the_last_is_found() throws IOException, InterruptedException {
        HttpResponse<java.io.InputStream> answer = site.client()
                .send(
                        site.request("/api/v1/slow")
                                .header("Accept", "application/jsonl")
                                .build(),
                        BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("{\"lamp\":\"red\"}");
            isFirstRead.countDown(); // the second is not found before
            assertThat(lines.readLine()).isEqualTo("{\"lamp\":\"green\"}");
            assertThat(lines.readLine()).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/since.jsonl?since=may, since is 'may'",
        "/since.csv?since=may, since is 'may'",
        "/since.csv?sinse=2016, there is no field 'sinse'"
    })
    void what_cannot_be_asked_is_a_problem(String path, String detail) throws IOException, InterruptedException {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains(detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/broken.jsonl", "/endless.jsonl"})
    void a_list_that_breaks_off_does_not_look_complete(String path) {
        assertThatThrownBy(() -> site.get(path)).isInstanceOf(IOException.class);
    }

    private static Resource<List<String>> list(String path, BiConsumer<Request, Consumer<String>> all) {
        return new Resource<>(
                path,
                request -> List.of(),
                lamps -> new Page("problem.jte", "Lamps", null, ""),
                lamps -> "[]",
                new Rows<>(List.of("lamp"), List::of, lamp -> "{\"lamp\":\"" + lamp + "\"}", all));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
