package org.onrecord.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.Analyst;
import org.onrecord.web.analysis.SharedAnalyst;

/** A server over an archive, and somebody who asks it. */
public final class Browsing implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient(); // follows no redirect, so that tests see them

    private Browsing(WebServer server) {
        this.server = server;
    }

    /** Loaded once for all tests. */
    private static final class Holder {
        static final Analyst ANALYST = Analyst.load();
    }

    /** What came back. */
    public record Answer(int status, String type, String body, HttpResponse<String> response) {

        /** Where it leads; empty where it leads nowhere. */
        public String location() {
            return response.headers().firstValue("Location").orElse("");
        }
    }

    public static Browsing of(Path archive) {
        return of(WebSettings.local(archive));
    }

    public static Browsing of(WebSettings settings) {
        return of(settings, SharedAnalyst.of(Holder.ANALYST));
    }

    public static Browsing of(WebSettings settings, SharedAnalyst analyst) {
        return new Browsing(WebServer.start(settings, analyst, Clock.systemDefaultZone()));
    }

    /** On another day than today. */
    public static Browsing of(Path archive, Clock clock) {
        return new Browsing(WebServer.start(WebSettings.local(archive), SharedAnalyst.of(Holder.ANALYST), clock));
    }

    public URI address() {
        return server.address();
    }

    /** All that the server answers to, "GET /api/v1/speakers". */
    public List<String> routes() {
        return server.routes();
    }

    public Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).build());
    }

    /** Sends a form with the token that it needs. */
    public Answer post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "&token=" + token()))
                .build());
    }

    /** Sends a form with files, with the token that it needs. */
    public Answer post(String path, MultipartForm form) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", form.contentType())
                .header("X-Onrecord-Token", token())
                .POST(BodyPublishers.ofByteArray(form.body()))
                .build());
    }

    /** Sends JSON with the token that it needs. */
    public Answer postJson(String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-Onrecord-Token", token())
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    public String token() throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("/api/v1/token").body());
        if (!token.find()) {
            throw new IllegalStateException("no token");
        }
        return token.group(1);
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }

    public Answer send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.body(),
                response);
    }

    @Override
    public void close() {
        server.close();
    }
}
