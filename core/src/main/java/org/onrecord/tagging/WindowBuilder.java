package org.onrecord.tagging;

import java.util.Arrays;
import org.onrecord.text.Pieces;

/** One window in the making. */
final class WindowBuilder {
    private final int first;
    private final long separator;
    private int[] heads = new int[64];
    private boolean[] opening = new boolean[64];
    private long[] ids;
    private int tokens;
    private int size;

    WindowBuilder(int first, int limit, long start, long separator) {
        this.first = first;
        this.separator = separator;
        this.ids = new long[limit];
        ids[size++] = start;
    }

    /** Whether so many more pieces and a separator still fit. */
    boolean fits(int pieces) {
        return size + pieces + 1 <= ids.length;
    }

    /** Adds some tokens of the document and a separator. What one token has beyond a whole window is cut off. */
    void add(Pieces pieces, int from, int to) {
        for (int token = from; token < to; token++) {
            grow();
            opening[tokens] = token == from;
            heads[tokens++] = size;
            for (int piece = pieces.first(token); piece < pieces.first(token + 1) && size < ids.length - 1; piece++) {
                ids[size++] = pieces.id(piece);
            }
        }
        ids[size++] = separator;
    }

    private void grow() {
        if (tokens == heads.length) {
            heads = Arrays.copyOf(heads, 2 * tokens);
            opening = Arrays.copyOf(opening, 2 * tokens);
        }
    }

    Window build() {
        return new Window(
                first, Arrays.copyOf(heads, tokens), Arrays.copyOf(opening, tokens), Arrays.copyOf(ids, size));
    }
}
