package org.onrecord.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.onrecord.web.WebServer;
import org.onrecord.web.WebSettings;

/**
 * How long people wait for pages while many ask for mixed ones: requests are sent at an even pace, whether the earlier ones are
 * answered or not, and times are counted from when each was due. Arguments: an archive, requests a second, seconds.
 */
final class PageLoad {
    private static final int WARM_UP_SECONDS = 20;

    private final URI server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final MadeUpNews news = new MadeUpNews(new Random(20261125));
    private final Random random = new Random(7);
    private final List<String> speakers;
    private final List<String> articles;
    private final List<String> forecasts;

    private PageLoad(URI server) throws IOException, InterruptedException {
        this.server = server;
        this.speakers = values("/api/v1/speakers?limit=200", "key");
        this.articles = values("/api/v1/search?limit=200&words=" + news.word(5), "article");
        this.forecasts = values("/api/v1/forecasts?limit=200", "key");
    }

    /** Prints a line for each sort of view. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rate = Integer.parseInt(arguments[1]);
        int seconds = Integer.parseInt(arguments[2]);
        try (WebServer server = WebServer.start(WebSettings.local(Path.of(arguments[0])))) {
            PageLoad load = new PageLoad(server.address());
            load.run(rate, WARM_UP_SECONDS, "while it warms up");
            load.run(rate, seconds, "all");
        }
    }

    private void run(int rate, int seconds, String title) {
        Map<String, List<Double>> times = new ConcurrentHashMap<>();
        AtomicInteger failures = new AtomicInteger();
        List<Map.Entry<String, Supplier<String>>> views = List.copyOf(views().entrySet());
        List<CompletableFuture<?>> answers = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < rate * seconds; i++) {
            long due = start + (long) (i * 1e9 / rate);
            LockSupport.parkNanos(due - System.nanoTime());
            Map.Entry<String, Supplier<String>> view = views.get(random.nextInt(views.size()));
            String name = view.getKey();
            answers.add(client.sendAsync(request(view.getValue().get()), BodyHandlers.discarding())
                    .handle((answer, failure) -> {
                        if (failure != null || answer.statusCode() != 200) {
                            failures.incrementAndGet();
                        }
                        double time = (System.nanoTime() - due) / 1e6;
                        times.computeIfAbsent(name, key -> Collections.synchronizedList(new ArrayList<>()))
                                .add(time);
                        return time;
                    }));
        }
        CompletableFuture.allOf(answers.toArray(new CompletableFuture<?>[0])).join();
        List<Double> all = new ArrayList<>();
        new TreeMap<>(times).forEach((name, list) -> {
            print(name, list);
            all.addAll(list);
        });
        print(title, all);
        System.out.printf(Locale.ROOT, "%d requests a second for %d s, %d failed%n%n", rate, seconds, failures.get());
    }

    private Map<String, Supplier<String>> views() {
        return Map.ofEntries(
                Map.entry("the newest statements", () -> "/search"),
                Map.entry("search for a word", () -> "/search?words=" + word()),
                Map.entry("search for two words", () -> "/search?words=" + word() + "+" + word()),
                Map.entry("a speaker's statements", () -> "/search?speaker=" + one(speakers)),
                Map.entry("a word by a speaker", () -> "/search?words=" + word() + "&speaker=" + one(speakers)),
                Map.entry(
                        "an article", () -> "/article?id=" + URLEncoder.encode(one(articles), StandardCharsets.UTF_8)),
                Map.entry("a speaker", () -> "/speakers/" + one(speakers)),
                Map.entry("who speaks most", () -> "/speakers"),
                Map.entry("forecasts", () -> "/forecasts"),
                Map.entry("a forecast", () -> "/forecasts/" + one(forecasts)),
                Map.entry(
                        "suggestions",
                        () -> "/suggestions?for=speaker&q=" + one(speakers).substring(0, 2)));
    }

    private String word() {
        return news.word(random.nextInt(5_000));
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).build();
    }

    /** The values of a key in an answer. */
    private List<String> values(String path, String key) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request(path), BodyHandlers.ofString());
        List<String> values = Pattern.compile("\"" + key + "\":\"([^\"]+)\"")
                .matcher(answer.body())
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
        if (values.isEmpty()) {
            throw new IllegalStateException(path + " has no " + key + ": " + answer.body());
        }
        return values;
    }

    private static void print(String name, List<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%-24s %6d  p50 %7.1f  p95 %7.1f  p99 %7.1f ms%n",
                name,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length * 99 / 100]);
    }
}
