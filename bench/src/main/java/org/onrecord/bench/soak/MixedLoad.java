package org.onrecord.bench.soak;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.onrecord.Article;

/**
 * People and programs who ask the server for pages, lists and tables, have texts analysed, add articles and judge forecasts.
 * Requests are sent at an even pace, whether the earlier ones are answered or not. For one thread.
 */
final class MixedLoad {
    /** Of so many requests one adds an article, one judges a forecast, and one has a text analysed. */
    private static final int ROUND = 40;

    private static final int JUDGING = 13;
    private static final int ANALYSING = 26;
    private static final String ADDED = "https://courier.example/added/%d";
    private static final int FIRST_ADDED = 1_000_000;
    private static final String API = "/api/v1";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;
    private final Random random = new Random(20261126);
    private final String token;
    private final List<String> added = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Integer> judged = new ConcurrentHashMap<>();
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
    private List<String> speakers = List.of();
    private List<String> articles = List.of();
    private List<String> forecasts = List.of();
    private int sent;

    MixedLoad(URI server) throws IOException, InterruptedException {
        this.server = server;
        this.token = values(API + "/token", "token").get(0);
    }

    /** How it went for a while; times in milliseconds, from when each request was due. */
    record Tally(List<Double> times, List<String> failures) {
        double percentile(int percent) {
            List<Double> sorted = times.stream().sorted().toList();
            return sorted.get(sorted.size() * percent / 100);
        }
    }

    /** Sends requests for some seconds, and waits for the answers. */
    Tally send(int aSecond, int seconds) throws IOException, InterruptedException {
        speakers = values(API + "/speakers?limit=200", "key");
        articles = values(API + "/search?limit=200", "article");
        forecasts = values(API + "/forecasts?limit=200", "key");
        failures.clear();
        List<Double> times = Collections.synchronizedList(new ArrayList<>());
        List<CompletableFuture<?>> answers = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < aSecond * seconds; i++) {
            long due = start + (long) (i * 1e9 / aSecond);
            LockSupport.parkNanos(due - System.nanoTime());
            answers.add(sendNext().thenRun(() -> times.add((System.nanoTime() - due) / 1e6)));
        }
        CompletableFuture.allOf(answers.toArray(new CompletableFuture<?>[0])).join();
        return new Tally(List.copyOf(times), List.copyOf(failures));
    }

    /** The addresses of the articles that the server has taken to add. */
    List<String> added() {
        return List.copyOf(added);
    }

    /** How many judgements on each forecast the server has taken. */
    Map<String, Integer> judged() {
        return Map.copyOf(judged);
    }

    private CompletableFuture<?> sendNext() {
        int number = sent++;
        return switch (number % ROUND) {
            case 0 -> add(FIRST_ADDED + number);
            case JUDGING -> judge(one(forecasts));
            case ANALYSING -> send(post("/analyses", "{\"text\":\"" + text(number) + "\"}"), () -> {});
            default -> send(HttpRequest.newBuilder(server.resolve(view())).build(), () -> {});
        };
    }

    private CompletableFuture<?> add(int number) {
        String address = ADDED.formatted(number);
        String body = "{\"address\":\"" + address + "\",\"text\":\"" + text(number) + "\"}";
        return send(post("/additions", body), () -> added.add(address));
    }

    private CompletableFuture<?> judge(String forecast) {
        String body = "{\"outcome\":\"yes\",\"on\":\"2026-01-01\",\"judge\":\"Mara Lindqvist\"}";
        return send(
                post("/forecasts/" + forecast + "/resolutions", body), () -> judged.merge(forecast, 1, Integer::sum));
    }

    private static String text(int number) {
        Article article = WrittenNews.article(number, ADDED.formatted(number));
        return article.text().replace("\n", "\\n");
    }

    private String view() {
        List<Supplier<String>> views = List.of(
                () -> "/search",
                () -> "/search?words=" + word(),
                () -> "/search?words=" + word() + "+" + word(),
                () -> "/search?speaker=" + one(speakers),
                () -> "/search.csv?words=" + word(),
                () -> API + "/search?limit=100&words=" + word(),
                () -> "/speakers",
                () -> "/speakers/" + one(speakers),
                () -> "/suggestions?for=speaker&q=" + one(speakers).substring(0, 2),
                () -> "/articles",
                () -> "/article?id=" + URLEncoder.encode(one(articles), StandardCharsets.UTF_8),
                () -> "/forecasts",
                () -> "/forecasts/" + one(forecasts),
                () -> "/scores",
                () -> "/network",
                () -> "/additions");
        return one(views).get();
    }

    private String word() {
        return WrittenNews.word(random);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private HttpRequest post(String path, String json) {
        return HttpRequest.newBuilder(server.resolve(API + path))
                .header("Content-Type", "application/json")
                .header("X-Onrecord-Token", token)
                .POST(BodyPublishers.ofString(json))
                .build();
    }

    private CompletableFuture<?> send(HttpRequest request, Runnable done) {
        return client.sendAsync(request, BodyHandlers.ofString()).handle((answer, failure) -> {
            if (failure != null) {
                failures.add(request.uri() + ": " + failure);
            } else if (answer.statusCode() >= 300) {
                failures.add(request.uri() + ": " + answer.statusCode() + " " + answer.body());
            } else {
                done.run();
            }
            return request;
        });
    }

    /** The values of a key in an answer. */
    private List<String> values(String path, String key) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path)).build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        List<String> values = Pattern.compile("\"" + key + "\":\"([^\"]+)\"")
                .matcher(answer.body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        if (values.isEmpty()) {
            throw new IllegalStateException(path + " has no " + key + ": " + answer.body());
        }
        return values;
    }
}
