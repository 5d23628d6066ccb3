package org.onrecord.web.http;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import org.onrecord.web.shared.SharedArchive;

/** A server that has what a test adds to it, over an empty archive. */
final class SiteFixture implements AutoCloseable {
    private final SharedArchive archive;
    private final ForgeryToken token = ForgeryToken.random();
    private final Javalin javalin;
    private final HttpClient client = HttpClient.newHttpClient();

    SiteFixture(Path folder, Consumer<Site> additions) {
        archive = SharedArchive.open(folder.resolve("empty.db"));
        javalin = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.http.prefer405over404 = true;
                    additions.accept(new Site(config, archive, token));
                })
                .start("127.0.0.1", 0);
    }

    /** A question whose answer is some JSON. */
    static Resource<String> question(String path, Function<Request, String> answer) {
        return new Resource<>(path, answer, text -> new Page("problem.jte", "Title", null, text), text -> text);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + javalin.port() + path))
                .timeout(Duration.ofMinutes(1));
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).build());
    }

    HttpClient client() {
        return client;
    }

    String token() {
        return token.value();
    }

    @Override
    public void close() {
        javalin.stop();
        archive.close();
    }
}
