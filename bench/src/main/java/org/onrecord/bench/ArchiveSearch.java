package org.onrecord.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.onrecord.Stance;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ForecastQuery;
import org.onrecord.archive.StatementQuery;

/**
 * How long the first page of a search takes in an archive of many statements, which is made up first, unless the file is there.
 * Arguments: a file, and how many statements.
 */
final class ArchiveSearch {
    private static final int ROUNDS = 200;
    private static final int PAGE = 20;

    private final Archive archive;
    private final MadeUpNews news = new MadeUpNews(new Random(20261125));
    private final Random random = new Random(7);

    private ArchiveSearch(Archive archive) {
        this.archive = archive;
    }

    /** Prints a line for each sort of query. */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        if (!Files.exists(file)) {
            fill(file, Integer.parseInt(arguments[1]));
        }
        try (Archive archive = Archive.openForReading(file)) {
            System.out.println(archive.counts());
            new ArchiveSearch(archive).run();
        }
    }

    private static void fill(Path file, int statements) {
        MadeUpNews news = new MadeUpNews(new Random(20261125));
        try (Archive archive = Archive.open(file)) {
            long start = System.nanoTime();
            int articles = statements / MadeUpNews.STATEMENTS;
            for (int i = 0; i < articles; i++) {
                archive.keep(news.article(i), MadeUpNews.ORIGIN);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%,d articles kept, %.1f ms each%n",
                    articles,
                    (System.nanoTime() - start) / 1e6 / articles);
        }
    }

    private void run() {
        Map<String, Consumer<Archive>> queries = new LinkedHashMap<>();
        queries.put("a frequent word", it -> search(StatementQuery.ALL.withWords(news.word(random.nextInt(20)))));
        queries.put(
                "a rare word", it -> search(StatementQuery.ALL.withWords(news.word(20_000 + random.nextInt(20_000)))));
        queries.put("two words", it -> search(StatementQuery.ALL.withWords(word() + " " + word())));
        queries.put("a phrase", it -> search(StatementQuery.ALL.withWords("\"" + news.word(3) + " " + word() + "\"")));
        queries.put("a prefix", it -> search(StatementQuery.ALL.withWords(word().substring(0, 3) + "*")));
        queries.put("a word OR a word", it -> search(StatementQuery.ALL.withWords(word() + " OR " + word())));
        queries.put("a speaker", it -> search(StatementQuery.ALL.withSpeaker(speaker())));
        queries.put(
                "a word by a speaker",
                it -> search(StatementQuery.ALL.withWords(word()).withSpeaker(speaker())));
        queries.put(
                "a frequent word by a speaker",
                it -> search(StatementQuery.ALL
                        .withWords(news.word(random.nextInt(20)))
                        .withSpeaker(speaker())));
        queries.put("a publisher", it -> search(StatementQuery.ALL.withPublisher(publisher())));
        queries.put(
                "a publisher's month",
                it -> search(StatementQuery.ALL
                        .withPublisher(publisher())
                        .withSince("2020-05")
                        .withUntil("2020-05")));
        queries.put(
                "a word in a year, doubted",
                it -> search(StatementQuery.ALL
                        .withWords(word())
                        .withSince("2019")
                        .withUntil("2019")
                        .withStance(Stance.Value.DOUBTS)));
        queries.put("the newest", it -> search(StatementQuery.ALL));
        queries.put(
                "open forecasts",
                it -> archive.forecasts(
                        new ForecastQuery(ForecastQuery.State.OPEN, null, null, null, null, 0), 0, PAGE));
        queries.put(
                "a speaker's forecasts",
                it -> archive.forecasts(
                        new ForecastQuery(ForecastQuery.State.ALL, speaker(), null, null, null, 0), 0, PAGE));
        queries.put("who speaks most", it -> archive.speakers(0, PAGE));
        List<Double> all = new ArrayList<>();
        queries.forEach((name, query) -> print(name, measured(query, all)));
        print("all", all.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private double[] measured(Consumer<Archive> query, List<Double> all) {
        double[] times = new double[ROUNDS];
        for (int i = -ROUNDS / 10; i < ROUNDS; i++) {
            long start = System.nanoTime();
            query.accept(archive);
            double time = (System.nanoTime() - start) / 1e6;
            if (i >= 0) {
                times[i] = time;
                all.add(time);
            } else if (time > 2_000) {
                break; // hopeless, and known by now
            }
        }
        return times;
    }

    private static void print(String name, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%-30s p50 %7.2f  p95 %7.2f  p99 %7.2f ms%n",
                name,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length * 99 / 100]);
    }

    private void search(StatementQuery query) {
        archive.search(query, 0, PAGE);
    }

    private String word() {
        return news.word(50 + random.nextInt(5_000));
    }

    private String speaker() {
        return news.speaker(random.nextInt(500));
    }

    private String publisher() {
        return news.publisher(random.nextInt(MadeUpNews.PUBLISHERS));
    }
}
