package org.onrecord.watch.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A web server on this machine, on a port of its own, and what it was asked. What it has nothing for is not there (404). */
public final class Site implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Headers> headers = new ConcurrentHashMap<>();

    /** Answers a request. */
    public interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    public Site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(path);
        headers.put(path, exchange.getRequestHeaders());
        try (exchange) {
            pages.getOrDefault(path, status(404)).answer(exchange);
        }
    }

    public Site with(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    public Site with(String path, String content) {
        return with(path, text(content));
    }

    /** Under a name for this machine, which the resolver of a test may know. */
    public String address(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    public String address(String path) {
        return address("127.0.0.1", path);
    }

    /** The paths that were asked for, robots.txt aside. */
    public List<String> asked() {
        return askedForAll().stream()
                .filter(path -> !path.equals("/robots.txt"))
                .toList();
    }

    public List<String> askedForAll() {
        return List.copyOf(asked);
    }

    /** A header with which a path was asked for last; null if there was none. */
    public @Nullable String header(String path, String name) {
        return Objects.requireNonNull(headers.get(path), path).getFirst(name);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    public static Page text(String content) {
        return exchange -> send(exchange, content.getBytes(UTF_8));
    }

    public static Page status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    public static Page redirect(String location) {
        return header("Location", location, status(302));
    }

    /** As another one, with a header more. */
    public static Page header(String name, String value, Page page) {
        return exchange -> {
            exchange.getResponseHeaders().set(name, value);
            page.answer(exchange);
        };
    }

    /** One page after the other, and the last one from then on. */
    public static Page inTurn(Page... pages) {
        List<Page> left = new ArrayList<>(List.of(pages));
        return exchange -> (left.size() > 1 ? left.remove(0) : left.get(0)).answer(exchange);
    }

    /** What has not changed for who names its tag. */
    public static Page tagged(String tag, Page page) {
        return header("ETag", tag, exchange -> {
            boolean isKnown = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            (isKnown ? status(304) : page).answer(exchange);
        });
    }

    public static Page gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        }
        return header("Content-Encoding", "gzip", exchange -> send(exchange, bytes.toByteArray()));
    }

    private static void send(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
