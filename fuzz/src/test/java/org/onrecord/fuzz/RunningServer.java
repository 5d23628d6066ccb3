package org.onrecord.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ForecastQuery;
import org.onrecord.web.WebServer;
import org.onrecord.web.WebSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server over a copy of an archive, which it takes anew when it was changed often enough. For one thread. */
final class RunningServer implements AutoCloseable {
    private static final int MOST_CHANGES = 200;
    private static final String API = "/api/v1";
    private static final String PROBLEM = "application/problem+json";
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~&=+";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path archive;
    private final List<String> orders;
    private WebServer server;
    private String token;
    private int changes;

    private RunningServer(Path archive) throws IOException {
        this.archive = archive;
        this.orders = orders(archive);
        this.server = start();
        this.token = token();
    }

    static RunningServer over(Path archive) throws IOException {
        return new RunningServer(archive);
    }

    private WebServer start() throws IOException {
        Path copy = archive.resolveSibling("served.db");
        Files.copy(archive, copy, StandardCopyOption.REPLACE_EXISTING);
        return WebServer.start(WebSettings.local(copy));
    }

    private static List<String> orders(Path archive) {
        try (Archive asked = Archive.openForReading(archive)) {
            String speaker = asked.speakers().most(0, 1).get(0).key();
            String forecast = asked.forecasts(ForecastQuery.ALL, 0, 1).get(0).key();
            return List.of(
                    "/forecasts/" + forecast + "/resolutions",
                    "/speakers/" + speaker + "/merge",
                    "/speakers/" + speaker + "/split",
                    "/identity-changes/undo",
                    "/analyses",
                    "/additions");
        }
    }

    /** The paths of all that can be ordered. */
    List<String> orders() {
        return orders;
    }

    void order(String path, String type, byte[] body) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(path)
                .header("Content-Type", type)
                .header("X-Onrecord-Token", token)
                .POST(BodyPublishers.ofByteArray(body)));
        check(answer);
        if (answer.statusCode() < 300 && ++changes >= MOST_CHANGES) {
            restart();
        }
    }

    void ask(String path, byte[] query) throws IOException, InterruptedException {
        check(send(request(path + "?" + escaped(query))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + API + path));
    }

    /** Twice if need be: the server may have ended the connection after what was sent before. */
    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static void check(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isNotEqualTo(500).isLessThan(504);
        for (String line : answer.body().lines().toList()) {
            JsonNode object = MAPPER.readTree(line);
            if (answer.statusCode() >= 400) {
                assertThat(answer.headers().firstValue("Content-Type")).hasValue(PROBLEM);
                assertThat(object.get("detail").asString()).isNotBlank().doesNotContain("Exception");
            }
        }
    }

    /** What may not stand in an address is written with percent signs. */
    private static String escaped(byte[] query) {
        StringBuilder escaped = new StringBuilder();
        for (byte value : query) {
            if (PLAIN.indexOf(value) >= 0) {
                escaped.append((char) value);
            } else {
                escaped.append('%').append(HEX.toHexDigits(value));
            }
        }
        return escaped.toString();
    }

    private String token() throws IOException {
        try {
            return MAPPER.readTree(send(request("/token")).body()).get("token").asString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void restart() throws IOException {
        server.close();
        server = start();
        token = token();
        changes = 0;
    }

    @Override
    public void close() {
        server.close();
    }
}
