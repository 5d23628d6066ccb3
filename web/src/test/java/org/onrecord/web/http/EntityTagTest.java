package org.onrecord.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has an answer already is not sent it again. */
class EntityTagTest {
    private final AtomicReference<String> lamp = new AtomicReference<>("\"red\"");
    private SiteFixture site;

    @BeforeEach
    void start(@TempDir Path folder) {
        site = new SiteFixture(
                folder, added -> added.add(SiteFixture.question("/lamp", request -> String.valueOf(lamp.get()))));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/lamp", "/lamp.json", "/lamp"})
    void an_answer_that_one_has_is_not_sent_again(String path) throws IOException, InterruptedException {
        String tag = tag(site.get(path));
        assertThat(tag).matches("W/\"[0-9a-f]+\"");

        HttpResponse<String> again = ifNoneMatch(path, tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(tag(again)).isEqualTo(tag);
        assertThat(ifNoneMatch(path, "\"other\", " + tag).statusCode()).isEqualTo(304);
        assertThat(ifNoneMatch(path, tag.substring(2)).statusCode()).isEqualTo(304);
        assertThat(ifNoneMatch(path, "\"other\"").statusCode()).isEqualTo(200);

        lamp.set("\"green\"");
        assertThat(ifNoneMatch(path, tag).body()).contains("green");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/lamp", "/lamp"})
    void the_head_is_that_of_the_answer(String path) throws IOException, InterruptedException {
        HttpResponse<String> head = site.send(
                site.request(path).method("HEAD", BodyPublishers.noBody()).build());
        HttpResponse<String> answer = site.get(path);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(tag(head)).isEqualTo(tag(answer));
        assertThat(head.headers().firstValue("Content-Type"))
                .isEqualTo(answer.headers().firstValue("Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/nothing"})
    void there_is_no_head_of_nothing(String path) throws IOException, InterruptedException {
        HttpResponse<String> head = site.send(
                site.request(path).method("HEAD", BodyPublishers.noBody()).build());
        assertThat(head.statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> ifNoneMatch(String path, String tags) throws IOException, InterruptedException {
        return site.send(site.request(path).header("If-None-Match", tags).build());
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElse("");
    }
}
