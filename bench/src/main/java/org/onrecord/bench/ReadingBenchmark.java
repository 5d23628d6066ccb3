package org.onrecord.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.onrecord.Analyst;
import org.onrecord.Article;
import org.onrecord.text.Document;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reads a folder of articles over and over on one thread. Look at {@code wordsPerCpuSecond}: it counts the thread's
 * processor time, so that a busy machine distorts it less than the wall clock.
 * There is one long iteration, since JMH would add the figure up over several.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 1, time = 10)
@Measurement(iterations = 1, time = 20)
public class ReadingBenchmark {
    /** The folder. */
    @Param("articles")
    public String articles;

    private Articles texts;
    private Analyst analyst;

    /** Words by the thread's processor time, over one iteration. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Counters {
        private long words;
        private long started;

        @Setup(Level.Iteration)
        public void start() {
            words = 0;
            started = processorTime();
        }

        /** What JMH prints. */
        public double wordsPerCpuSecond() {
            return words * 1e9 / (processorTime() - started);
        }

        private static long processorTime() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }

    @Setup
    public void load() {
        texts = Articles.in(articles);
        analyst = Analyst.load();
    }

    @TearDown
    public void close() {
        analyst.close();
    }

    /** All of the reading. */
    @Benchmark
    public void read(Counters counters, Blackhole blackhole) {
        for (Article article : texts.articles()) {
            blackhole.consume(analyst.analyse(article));
        }
        counters.words += texts.words();
    }

    /** Tokens, paragraphs and quotation marks alone. */
    @Benchmark
    public void document(Counters counters, Blackhole blackhole) {
        for (Article article : texts.articles()) {
            blackhole.consume(Document.of(article.text()));
        }
        counters.words += texts.words();
    }
}
