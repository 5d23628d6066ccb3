package org.onrecord.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.onrecord.Analysis;
import org.onrecord.Analyst;
import org.onrecord.Article;
import org.onrecord.export.AnalysisJson;

/**
 * One reader over a folder of articles, Onrecord or another that is laid beside it: what it finds goes to a file, what it costs to
 * standard output. Processor time is that of all threads, those that compile and collect included. Linux only, since the most
 * memory resident is read from {@code /proc}.
 */
public final class PeerReading {
    /** Both readers get as much to warm up, in processor time. */
    private static final double WARM_UP_SECONDS = 20;

    private PeerReading() {}

    /** Onrecord itself. Arguments: FOLDER OUTPUT */
    public static void main(String[] arguments) throws IOException {
        run("Onrecord", arguments, () -> Analyst.load()::analyse);
    }

    /**
     * Loads a reader, warms it up, reads all articles once, and prints a line with tabs between: name, words per CPU-second,
     * seconds to load by the clock and by the processor, the most memory resident in MB.
     *
     * @param arguments the folder with the articles, and the file of JSON lines that is to be written
     */
    public static void run(String name, String[] arguments, Supplier<Function<Article, Analysis>> load)
            throws IOException {
        Articles texts = Articles.in(arguments[0]);
        long clock = System.nanoTime();
        double processor = processorSeconds();
        Function<Article, Analysis> reader = load.get();
        double loadedByClock = (System.nanoTime() - clock) / 1e9;
        double loaded = processorSeconds() - processor;
        warmUp(texts, reader);
        double start = processorSeconds();
        List<Analysis> analyses = texts.articles().stream().map(reader).toList();
        double reading = processorSeconds() - start;
        write(analyses, Path.of(arguments[1]));
        System.out.printf(
                Locale.ROOT,
                "%s\t%.0f\t%.2f\t%.2f\t%d%n",
                name,
                texts.words() / reading,
                loadedByClock,
                loaded,
                mostResident());
    }

    private static void warmUp(Articles texts, Function<Article, Analysis> reader) {
        double end = processorSeconds() + WARM_UP_SECONDS;
        for (int next = 0; processorSeconds() < end; next++) {
            Analysis unused =
                    reader.apply(texts.articles().get(next % texts.articles().size()));
        }
    }

    private static void write(List<Analysis> analyses, Path output) throws IOException {
        try (Writer lines = Files.newBufferedWriter(output)) {
            for (Analysis analysis : analyses) {
                lines.write(AnalysisJson.line(analysis) + "\n");
            }
        }
    }

    private static double processorSeconds() {
        Duration spent = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
        return spent.toNanos() / 1e9;
    }

    /** In MB. */
    private static long mostResident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
