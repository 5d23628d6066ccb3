package org.onrecord.bench.soak;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ArticleQuery;

/**
 * {@code serve} under mixed load with {@code watch} feeding it, both as users start them, over one archive: how much memory they
 * take minute by minute, what fails, and whether each article that was published is kept, once. Nothing leaves this machine.
 * Arguments: the launcher, a folder to be made, minutes, requests a second, articles a minute.
 */
final class Soak {
    private static final int PUBLISHERS = 8;
    private static final int FIRST_ARTICLES = 40;
    private static final int PATIENCE_SECONDS = 300;
    private static final int SECONDS_A_MINUTE = 60;
    private static final String HEAD = """
            | minute | `serve` resident, MB | its heap, MB | `watch` resident, MB | its heap, MB | requests | failed \
            | 99 % below, ms | published | kept |
            |---|---|---|---|---|---|---|---|---|---|""";
    private static final Pattern ADDRESS = Pattern.compile("the archive is at (\\S+);");

    private final Path launcher;
    private final Path folder;
    private final Path archive;
    private final List<NewsServer> publishers = new ArrayList<>();
    private final List<String> published = Collections.synchronizedList(new ArrayList<>());

    private Soak(Path launcher, Path folder) throws IOException {
        this.launcher = launcher;
        this.folder = Files.createDirectory(folder);
        this.archive = folder.resolve("archive.db");
        Archive.open(archive).close();
        for (int i = 1; i <= PUBLISHERS; i++) {
            publishers.add(new NewsServer("127.0.1." + i));
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Soak soak = new Soak(Path.of(arguments[0]).toAbsolutePath(), Path.of(arguments[1]));
        boolean isRight = soak.run(
                Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
        System.exit(isRight ? 0 : 1);
    }

    /** Whether nothing failed, and nothing was lost. */
    private boolean run(int minutes, int requestsASecond, int articlesAMinute)
            throws IOException, InterruptedException {
        for (int article = 0; article < FIRST_ARTICLES; article++) {
            publish();
        }
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        try (Observed watch = watch();
                Observed serve = serve()) {
            await("the first articles", () -> count("articles") >= FIRST_ARTICLES / 2);
            MixedLoad load = new MixedLoad(address());
            long pause = TimeUnit.MINUTES.toMillis(1) / articlesAMinute;
            Future<?> publishing = clock.scheduleAtFixedRate(this::publish, pause, pause, TimeUnit.MILLISECONDS);
            System.out.println(HEAD);
            int failed = 0;
            for (int minute = 1; minute <= minutes; minute++) {
                MixedLoad.Tally tally = load.send(requestsASecond, SECONDS_A_MINUTE);
                print(
                        minute,
                        serve,
                        watch,
                        tally,
                        published.size() + load.added().size());
                tally.failures().forEach(System.err::println);
                failed += tally.failures().size();
            }
            publishing.cancel(false);
            return isComplete(load) && failed == 0;
        } finally {
            clock.shutdownNow();
            publishers.forEach(NewsServer::close);
        }
    }

    private void print(int minute, Observed serve, Observed watch, MixedLoad.Tally tally, int publishedInAll)
            throws IOException, InterruptedException {
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %d | %d | %d | %d | %d | %.0f | %d | %d |%n",
                minute,
                serve.resident(),
                serve.heap(),
                watch.resident(),
                watch.heap(),
                tally.times().size(),
                tally.failures().size(),
                tally.percentile(99),
                publishedInAll,
                count("articles"));
    }

    private Observed watch() throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of("watch", "--archive", archive.toString(), "--every", "1m", "--allow-private"));
        publishers.forEach(publisher -> arguments.add(publisher.feed()));
        return Observed.start(launcher, folder, arguments.toArray(String[]::new));
    }

    private Observed serve() throws IOException {
        return Observed.start(launcher, folder, "serve", "--archive", archive.toString(), "--port", "0");
    }

    /** Where the server says that it answers. */
    private URI address() throws IOException {
        Matcher said = ADDRESS.matcher(Files.readString(folder.resolve("serve.log")));
        if (!said.find()) {
            throw new IllegalStateException("serve has not started");
        }
        return URI.create(said.group(1));
    }

    private void publish() {
        int number = published.size();
        published.add(publishers.get(number % PUBLISHERS).publish(number));
    }

    private long count(String what) {
        try (Archive opened = Archive.openForReading(archive)) {
            return opened.counts().getOrDefault(what, 0L);
        }
    }

    /** The addresses of all articles that are kept. */
    private List<String> kept() {
        List<String> kept = new ArrayList<>();
        try (Archive opened = Archive.openForReading(archive)) {
            opened.articles().forEach(ArticleQuery.ALL, article -> kept.add(article.identity()));
        }
        return kept;
    }

    /** Waits until all that was published and taken is kept, and says what is not, or is twice. */
    private boolean isComplete(MixedLoad load) throws InterruptedException {
        List<String> expected =
                Stream.concat(published.stream(), load.added().stream()).toList();
        boolean isAll = await("the last articles", () -> count("articles") >= expected.size());
        List<String> kept = kept();
        Set<String> lost = new HashSet<>(expected);
        lost.removeAll(new HashSet<>(kept));
        long judgements =
                load.judged().values().stream().mapToInt(Integer::intValue).sum();
        long keptJudgements = judgements(load.judged());
        long versions = count("versions");
        System.out.printf(
                "%n%d articles published, %d kept in %d versions, %d lost%n%d judgements given, %d kept%n",
                expected.size(), kept.size(), versions, lost.size(), judgements, keptJudgements);
        lost.forEach(System.err::println);
        return isAll
                && lost.isEmpty()
                && kept.size() == expected.size()
                && versions == kept.size()
                && judgements == keptJudgements;
    }

    private long judgements(Map<String, Integer> judged) {
        try (Archive opened = Archive.openForReading(archive)) {
            return judged.keySet().stream()
                    .flatMap(key -> opened.resolutions(key).stream())
                    .collect(Collectors.toSet())
                    .size();
        }
    }

    /** Whether it came true in time. */
    private static boolean await(String what, BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS; i++) {
            if (condition.getAsBoolean()) {
                return true;
            }
            Thread.sleep(1_000);
        }
        System.err.println(what + " did not come in " + PATIENCE_SECONDS + " seconds");
        return false;
    }
}
