package org.onrecord.story;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.onrecord.Article;
import org.onrecord.Provenance;
import org.onrecord.Span;

/**
 * An article's wording in at most {@value #MOST_BYTES} bytes, from which is told how much of it another article has. Lines
 * of provenance are no part of it, nor are case, marks and the breaks of paragraphs. Immutable and thread-safe.
 *
 * <p>Of all runs of {@value #SHINGLE} words it keeps those with the {@value #MOST} lowest hash values: the bottom-k sketch of
 * Broder, "On the resemblance and containment of documents" (1997). Below the lower of two sketches' highest values both
 * are complete samples, so that containment is simply counted. This matters here, since a shortened copy is contained
 * in its original, but resembles it little; the banding of many hash functions (Leskovec, Rajaraman and Ullman, "Mining of
 * Massive Datasets", chapter 3) sees resemblance only. The {@value #BANDS} lowest values serve as bands of one row each: an
 * article that holds a fifth of another's runs shares one of them with a probability of 99 %.
 */
public final class Sketch {
    /**
     * Of each band so many articles are compared with a new one, the first that came. What more have in common is a phrase of the
     * trade, or is a story that is found through its first copies. So the hundred-thousandth copy takes no longer than the
     * hundredth.
     */
    public static final int MOST_OF_A_BAND = 32;

    static final int BANDS = 24;
    static final int MOST = 128;
    static final int MOST_BYTES = 2 + Integer.BYTES * MOST;

    private static final int SHINGLE = 4;
    private static final byte VERSION = 1;

    /** Fewer sampled runs in common than these are chance. */
    private static final int FEWEST = 6;

    /** Different ones, in ascending order. */
    private final int[] values;

    private Sketch(int[] values) {
        this.values = values;
    }

    /** The sketch of an article's text. */
    public static Sketch of(Article article) {
        LowestValues lowest = new LowestValues(MOST);
        runs(article).forEach(lowest::add);
        return new Sketch(lowest.ascending());
    }

    /** The hash values of all runs of words of which a sketch keeps the lowest, in the order of the text. */
    public static IntStream runs(Article article) {
        List<Span> leftOut = article.provenance().stream()
                .map(Provenance::span)
                .filter(Objects::nonNull)
                .toList();
        Shingles shingles = new Shingles(SHINGLE);
        IntStream.Builder runs = IntStream.builder();
        for (Words words = new Words(article.text()); words.hasNext(); ) {
            Word word = words.next();
            if (leftOut.stream().noneMatch(span -> span.overlaps(word.span()))) {
                shingles.add(word.text()).ifPresent(runs::add);
            }
        }
        shingles.whole().ifPresent(runs::add);
        return runs.build();
    }

    /**
     * What {@link #toBytes} made.
     *
     * @throws IllegalArgumentException if the bytes are no sketch, or one of another version
     */
    public static Sketch fromBytes(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            if (buffer.get() != VERSION) {
                throw new IllegalArgumentException("a sketch of version " + bytes[0] + ", not of " + VERSION);
            }
            int[] values = new int[Byte.toUnsignedInt(buffer.get())];
            for (int i = 0; i < values.length; i++) {
                values[i] = buffer.getInt();
            }
            if (buffer.hasRemaining()) {
                throw new IllegalArgumentException("a sketch with " + buffer.remaining() + " bytes too many");
            }
            return new Sketch(values);
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("a sketch that ends early", e);
        }
    }

    /** At most {@value #MOST_BYTES} bytes: the version, the number of values, and the values. */
    public byte[] toBytes() {
        ByteBuffer buffer = ByteBuffer.allocate(2 + Integer.BYTES * values.length);
        buffer.put(VERSION).put((byte) values.length);
        Arrays.stream(values).forEach(buffer::putInt);
        return buffer.array();
    }

    /**
     * By what to look for articles that have much of their wording in common with this one: they share a band with it, as a
     * rule, and others seldom do.
     */
    public long[] bands() {
        return IntStream.of(values).limit(BANDS).asLongStream().toArray();
    }

    /** How much the two articles have in common; nothing if the samples are too small to tell. */
    public Likeness likeness(Sketch other) {
        int end = Math.min(end(), other.end());
        int common = 0;
        int mine = 0;
        int others = 0;
        while (mine < values.length && values[mine] <= end
                || others < other.values.length && other.values[others] <= end) {
            int order = compare(mine, other, others);
            common += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            others += order >= 0 ? 1 : 0;
        }
        int fewer = Math.min(mine, others);
        boolean isAll = end == Integer.MAX_VALUE;
        return common == 0 || (common < FEWEST && !isAll)
                ? Likeness.NONE
                : new Likeness((double) common / fewer, (double) common / (mine + others - common));
    }

    /** Whether the article has so few words that all are in the sketch. */
    boolean isShort() {
        return values.length < MOST;
    }

    /** Up to which value the sketch has all that the article has. */
    private int end() {
        return isShort() ? Integer.MAX_VALUE : values[MOST - 1];
    }

    private int compare(int mine, Sketch other, int others) {
        if (mine == values.length || others == other.values.length) {
            return mine == values.length ? 1 : -1;
        }
        return Integer.compare(values[mine], other.values[others]);
    }

    int bandCount() {
        return Math.min(BANDS, values.length);
    }

    int band(int index) {
        return values[index];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch sketch && Arrays.equals(values, sketch.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
