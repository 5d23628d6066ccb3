package org.onrecord.web.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.web.Browsing;
import org.onrecord.web.Browsing.Answer;
import org.onrecord.web.MultipartForm;

class AnalysisTest {
    private static final String BRIDGE = "“The bridge will be open by May 2018,” Mayor Odile Brandt said on Monday."
            + " The ferry will go on until then, according to the harbour master, Tomas Reuter.";

    @TempDir
    Path folder;

    @Test
    void reads_a_text_and_keeps_nothing() throws Exception {
        try (Browsing browsing = Browsing.of(folder.resolve("new.db"))) {
            Answer answer = plain(browsing, BRIDGE);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.type()).startsWith("application/json");
            assertThat(answer.body()).contains("\"kind\":\"DIRECT\"", "\"key\":\"odile-brandt\"");
            assertThat(browsing.get("/speakers").body()).contains("Nobody speaks in this archive yet");
        }
    }

    @Test
    void takes_what_is_known_of_the_text() throws Exception {
        try (Browsing browsing = Browsing.of(folder.resolve("new.db"))) {
            Answer answer = browsing.postJson(
                    "/api/v1/analyses",
                    "{\"text\":\"" + BRIDGE + "\",\"title\":\"A bridge\",\"published\":\"2017-06-01\"}");
            assertThat(answer.body()).contains("\"title\":\"A bridge\"", "\"published\":\"2017-06-01\"");
        }
    }

    @Test
    void gives_a_line_for_each_article_of_a_file_and_for_what_is_none() throws Exception {
        String lines = "{\"text\":\"" + BRIDGE + "\"}\n{\"text\":\"\"}\n{\"text\":\"" + BRIDGE + "\"}\n";
        try (Browsing browsing = Browsing.of(folder.resolve("new.db"))) {
            Answer answer = browsing.post(
                    "/api/v1/analyses", new MultipartForm().withFile("bridge.jsonl", lines.getBytes(UTF_8)));
            assertThat(answer.type()).startsWith("application/jsonl");
            assertThat(answer.body().lines())
                    .hasSize(3)
                    .anyMatch(line -> line.startsWith("{\"failure\":\"bridge.jsonl"));
        }
    }

    @Test
    void says_what_is_no_article() throws Exception {
        try (Browsing browsing = Browsing.of(folder.resolve("new.db"))) {
            Answer answer = plain(browsing, "\u0000\u0001\u0002");
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.type()).isEqualTo("application/problem+json");
            assertThat(plain(browsing, "").body()).contains("there is nothing to read");
        }
    }

    @Test
    void refuses_more_than_it_reads_as_one_text() throws Exception {
        try (Browsing browsing = Browsing.of(folder.resolve("new.db"))) {
            Answer answer = plain(browsing, BRIDGE.repeat(50_000));
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.body()).contains("the request is larger than");
        }
    }

    @Test
    void shows_a_page_to_people() throws Exception {
        try (Browsing browsing = Browsing.of(folder.resolve("new.db"))) {
            assertThat(browsing.get("/analyses/new").body()).contains("It is read and shown, and not kept.");
            Answer answer = browsing.post(
                    "/analyses", new MultipartForm().with("text", BRIDGE).with("title", "A bridge"));
            assertThat(answer.type()).startsWith("text/html");
            assertThat(answer.body()).contains("A bridge");
        }
    }

    private static Answer plain(Browsing browsing, String text) throws IOException, InterruptedException {
        return browsing.send(browsing.request("/api/v1/analyses")
                .header("Content-Type", "text/plain; charset=utf-8")
                .header("X-Onrecord-Token", browsing.token())
                .POST(BodyPublishers.ofString(text))
                .build());
    }
}
