package org.onrecord.bench.soak;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.onrecord.Article;

/** A publisher on this machine, with a feed and a page for each article. Each twentieth page fails the first time. Thread-safe. */
final class NewsServer implements AutoCloseable {
    private static final int NEWEST = 50;
    private static final int FAILING = 20;
    private static final String PAGE = "/articles/";

    private final HttpServer server;
    private final List<Integer> published = new CopyOnWriteArrayList<>();
    private final Set<String> failed = new HashSet<>();

    /** @param host an address of this machine's own, "127.0.1.1": who reads politely asks each host but now and then */
    NewsServer(String host) throws IOException {
        server = HttpServer.create(new InetSocketAddress(host, 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String feed() {
        return address("/feed");
    }

    /** Puts an article into the feed; where its page is. */
    String publish(int number) {
        published.add(number);
        return address(PAGE + number);
    }

    private String address(String path) {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        try (exchange) {
            if (path.equals("/feed")) {
                answerFeed(exchange);
            } else if (path.startsWith(PAGE)) {
                answerPage(exchange, path);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private void answerFeed(HttpExchange exchange) throws IOException {
        List<Integer> numbers = List.copyOf(published);
        String tag = "\"" + numbers.size() + "\"";
        exchange.getResponseHeaders().set("ETag", tag);
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        String items = numbers.subList(Math.max(0, numbers.size() - NEWEST), numbers.size()).stream()
                .map(number -> "<item><title>" + number + "</title><link>" + address(PAGE + number) + "</link></item>")
                .collect(Collectors.joining());
        send(exchange, "<rss version='2.0'><channel><title>The Courier</title>" + items + "</channel></rss>");
    }

    private void answerPage(HttpExchange exchange, String path) throws IOException {
        int number = Integer.parseInt(path.substring(PAGE.length()));
        if (number % FAILING == 0 && failed.add(path)) {
            exchange.sendResponseHeaders(503, -1);
            return;
        }
        send(exchange, page(WrittenNews.article(number, address(path))));
    }

    private static String page(Article article) {
        String title = article.metadata().title();
        return "<!doctype html><html lang='en'><head><title>" + title + "</title>"
                + "<meta property='og:site_name' content='" + article.metadata().publisher() + "'>"
                + "<meta property='article:published_time' content='"
                + article.metadata().published() + "'>"
                + "</head><body><article><h1>" + title + "</h1><p>"
                + article.text().strip().replace("\n\n", "</p><p>") + "</p></article></body></html>";
    }

    private static void send(HttpExchange exchange, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
