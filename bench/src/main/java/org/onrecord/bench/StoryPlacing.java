package org.onrecord.bench;

import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.onrecord.story.Sketch;
import org.onrecord.story.StoryIndex;

/**
 * How long it takes the processor to place one article among many, and how much memory they need. The sketches are made up as if of
 * articles of about 500 words: each has some of the stock phrases of the trade, and one in ten is a copy of which a third was
 * rewritten. Argument: how many articles.
 */
final class StoryPlacing {
    private static final int VALUES = 128;
    private static final long RANGE = (1L << 32) * VALUES / 500;
    private static final int STOCK_PHRASES = 1_000;
    private static final int STOCK_PHRASES_OF_AN_ARTICLE = 5;
    private static final int COPIES = 10;
    private static final int KEPT_FOR_COPIES = 10_000;

    private final Random random = new Random(20261125);
    private final int[] stockPhrases = values(STOCK_PHRASES);
    private final List<int[]> originals = new ArrayList<>();

    private StoryPlacing() {}

    /** Prints a line for each tenth of the articles. */
    public static void main(String[] arguments) {
        new StoryPlacing().run(Integer.parseInt(arguments[0]));
    }

    private void run(int articles) {
        StoryIndex index = new StoryIndex();
        long[] times = new long[articles / 10];
        int stories = 0;
        for (int i = 0; i < articles; i++) {
            Sketch sketch = sketch(i);
            String id = String.format("%064x", i);
            long start = processorTime();
            String story = index.add(id, sketch);
            times[i % times.length] = processorTime() - start;
            stories += story.equals(id) ? 1 : 0;
            if ((i + 1) % times.length == 0) {
                print(i + 1, stories, times);
            }
        }
        System.out.println(index.hashCode() == 0 ? "" : "done"); // keeps the index until the memory is measured
    }

    /** A busy machine distorts it less than the clock on the wall. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(int articles, int stories, long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%,9d articles, %,9d stories: p50 %.3f, p95 %.3f, p99 %.3f, longest %.1f ms; heap %,d MB%n",
                articles,
                stories,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 95 / 100] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private Sketch sketch(int number) {
        boolean isCopy = number % COPIES == COPIES - 1;
        int[] values = isCopy ? rewritten(originals.get(random.nextInt(originals.size()))) : original();
        if (!isCopy && originals.size() < KEPT_FOR_COPIES) {
            originals.add(values);
        }
        int[] ascending = Arrays.stream(values).sorted().distinct().toArray();
        ByteBuffer bytes = ByteBuffer.allocate(2 + Integer.BYTES * ascending.length);
        bytes.put((byte) 1).put((byte) ascending.length);
        Arrays.stream(ascending).forEach(bytes::putInt);
        return Sketch.fromBytes(bytes.array());
    }

    private int[] original() {
        int[] values = values(VALUES);
        for (int i = 0; i < STOCK_PHRASES_OF_AN_ARTICLE; i++) {
            values[i] = stockPhrases[random.nextInt(STOCK_PHRASES)];
        }
        return values;
    }

    private int[] rewritten(int[] original) {
        int[] values = original.clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(3) == 0 ? value() : values[i];
        }
        return values;
    }

    private int[] values(int count) {
        int[] values = new int[count];
        Arrays.setAll(values, i -> value());
        return values;
    }

    private int value() {
        return (int) (Integer.MIN_VALUE + (long) (random.nextDouble() * RANGE));
    }
}
