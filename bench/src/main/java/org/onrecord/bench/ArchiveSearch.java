package org.onrecord.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.onrecord.Analysis;
import org.onrecord.Stance;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ForecastQuery;
import org.onrecord.archive.StatementQuery;

/**
 * How long the first page of a search takes in an archive of many statements, which is made up first, as far as the
 * file does not hold it yet. Arguments: a file, and how many statements.
 */
final class ArchiveSearch {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 200;
    private static final int PAGE = 20;

    private final Archive archive;
    private final int articles;
    private final MadeUpNews news = new MadeUpNews(new Random(20261125));
    private final Random random = new Random(7);

    private ArchiveSearch(Archive archive, int articles) {
        this.archive = archive;
        this.articles = articles;
    }

    /** Prints a line for each sort of query: time by the clock, and in brackets that of the processor, which others disturb less. */
    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        fill(file, Integer.parseInt(arguments[1]) / MadeUpNews.STATEMENTS);
        try (Archive archive = Archive.openForReading(file)) {
            Map<String, Long> counts = archive.counts();
            System.out.println(counts);
            new ArchiveSearch(archive, counts.getOrDefault("articles", 0L).intValue()).run();
        }
    }

    /** Keeps what is missing of so many articles. */
    private static void fill(Path file, int articles) {
        MadeUpNews news = new MadeUpNews(new Random(20261125));
        try (Archive archive = Archive.open(file)) {
            long kept = archive.counts().getOrDefault("articles", 0L);
            long start = System.nanoTime();
            for (int i = 0; i < articles; i++) {
                Analysis article = news.article(i);
                if (i >= kept) {
                    archive.keep(article, MadeUpNews.ORIGIN);
                }
            }
            if (kept < articles) {
                double each = (System.nanoTime() - start) / 1e6 / (articles - kept);
                System.out.printf(Locale.ROOT, "%,d articles kept, %.1f ms each%n", articles - kept, each);
            }
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
        queries.put("who speaks most", it -> archive.speakers().most(0, PAGE));
        queries.put("all of a speaker", it -> archive.speakers().profile(MadeUpNews.key(speaker())));
        queries.put("all of who speaks most", it -> archive.speakers().profile(MadeUpNews.key(news.speaker(0))));
        queries.put("an article's analysis", it -> archive.analysis(MadeUpNews.address(random.nextInt(articles))));
        queries.forEach((name, query) -> System.out.println(measured(name, query)));
    }

    private String measured(String name, Consumer<Archive> query) {
        double[] clock = new double[ROUNDS];
        double[] processor = new double[ROUNDS];
        for (int i = -ROUNDS / 10; i < ROUNDS; i++) {
            long start = System.nanoTime();
            long used = THREADS.getCurrentThreadCpuTime();
            query.accept(archive);
            if (i >= 0) {
                clock[i] = (System.nanoTime() - start) / 1e6;
                processor[i] = (THREADS.getCurrentThreadCpuTime() - used) / 1e6;
            }
        }
        return String.format(
                Locale.ROOT,
                "%-30s p50 %7.2f  p95 %7.2f  p99 %7.2f ms  (%.2f, %.2f, %.2f)",
                name,
                percentile(clock, 50),
                percentile(clock, 95),
                percentile(clock, 99),
                percentile(processor, 50),
                percentile(processor, 95),
                percentile(processor, 99));
    }

    private static double percentile(double[] times, int percent) {
        return Arrays.stream(times).sorted().toArray()[times.length * percent / 100];
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
