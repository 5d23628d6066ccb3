package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebServerTest {
    @TempDir
    Path folder;

    @Test
    void says_that_nothing_is_there() throws IOException, InterruptedException {
        try (WebServer server = WebServer.start(WebSettings.local(folder.resolve("news.db")))) {
            HttpResponse<String> answer = get(server.address().resolve("/nowhere"));
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("there is nothing at /nowhere");
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).contains("script-src 'self'"));
        }
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
}
