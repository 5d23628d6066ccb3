package org.onrecord.web.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.web.Browsing;
import org.onrecord.web.WebServer;
import org.onrecord.web.WebSettings;

class GuardsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1:8642", "LOCALHOST:1", "[::1]:8642"})
    void answers_by_the_names_of_this_machine(String host) throws IOException {
        assertThat(asked(WebSettings.local(archive()), host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8642",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "192.168.1.7"
            })
    void answers_by_no_other_name(String host) throws IOException {
        assertThat(asked(WebSettings.local(archive()), host)).startsWith("HTTP/1.1 421");
    }

    @Test
    void answers_by_a_name_that_it_was_given() throws IOException {
        WebSettings settings = new WebSettings(archive(), "127.0.0.1", 0, Set.of("News.example"), null);
        assertThat(asked(settings, "news.example:8642")).startsWith("HTTP/1.1 200");
    }

    @Test
    void refuses_a_page_of_another_site_that_asks() throws IOException, InterruptedException {
        try (Browsing browsing = Browsing.of(archive())) {
            HttpRequest request = browsing.request("/speakers")
                    .header("Origin", "https://evil.example")
                    .build();
            assertThat(browsing.send(request).status()).isEqualTo(421);
        }
    }

    @Test
    void changes_nothing_without_the_token() throws IOException, InterruptedException {
        try (Browsing browsing = Browsing.of(archive())) {
            for (String path : new String[] {"/identity-changes/undo", "/api/v1/identity-changes/undo"}) {
                HttpRequest.Builder request = browsing.request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("token=guessed"));
                assertThat(browsing.send(request.build()).status()).as(path).isEqualTo(403);
            }
        }
    }

    @Test
    void wants_the_password_of_everybody_if_there_is_one() throws IOException, InterruptedException {
        WebSettings settings = new WebSettings(archive(), "127.0.0.1", 0, Set.of(), "sésame: open");
        try (WebServer server = WebServer.start(settings)) {
            assertThat(status(server, null)).isEqualTo(401);
            assertThat(status(server, "Basic " + base64("ada:wrong"))).isEqualTo(401);
            assertThat(status(server, "Basic")).isEqualTo(401);
            assertThat(status(server, "Basic %%%")).isEqualTo(401);
            assertThat(status(server, "Bearer")).isEqualTo(401);
            assertThat(status(server, "Basic " + base64("ada:sésame: open"))).isEqualTo(200);
        }
    }

    @Test
    void wants_the_password_for_what_lies_beside_the_pages_too() throws IOException, InterruptedException {
        WebSettings settings = new WebSettings(archive(), "127.0.0.1", 0, Set.of(), "open");
        try (WebServer server = WebServer.start(settings)) {
            for (String path : new String[] {"/nowhere", "/api/v1/speakers", "/assets/onrecord.css"}) {
                HttpRequest request =
                        HttpRequest.newBuilder(server.address().resolve(path)).build();
                assertThat(HttpClient.newHttpClient()
                                .send(request, BodyHandlers.discarding())
                                .statusCode())
                        .as(path)
                        .isEqualTo(401);
            }
        }
    }

    @Test
    void forbids_the_browser_what_no_page_needs() throws IOException {
        String answer = asked(WebSettings.local(archive()), "localhost");
        assertThat(answer)
                .contains("script-src 'self'")
                .contains("frame-ancestors 'none'")
                .contains("X-Content-Type-Options: nosniff")
                .contains("Referrer-Policy: same-origin")
                .doesNotContain("unsafe-inline")
                .doesNotContainIgnoringCase("Server: Jetty");
    }

    private Path archive() {
        return folder.resolve("news.db");
    }

    /** By hand, since Java's own client lets nobody choose the host. */
    private static String asked(WebSettings settings, String host) throws IOException {
        try (WebServer server = WebServer.start(settings);
                Socket socket =
                        new Socket(server.address().getHost(), server.address().getPort());
                InputStream answer = socket.getInputStream()) {
            socket.getOutputStream()
                    .write(("GET /speakers HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(UTF_8));
            return new String(answer.readAllBytes(), UTF_8);
        }
    }

    private static int status(WebServer server, @Nullable String authorization)
            throws IOException, InterruptedException {
        URI page = server.address().resolve("/speakers");
        HttpRequest.Builder request = HttpRequest.newBuilder(page);
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.discarding())
                .statusCode();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
