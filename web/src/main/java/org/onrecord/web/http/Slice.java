package org.onrecord.web.http;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Which part of a longer list is wanted. Immutable.
 *
 * @param offset how many to pass over
 * @param limit how many to give at most
 */
public record Slice(int offset, int limit) {
    private static final int PART = 1_000;

    /** Gets the part from what takes an offset and a limit. */
    public <T> Part<T> of(BiFunction<Integer, Integer, List<T>> list) {
        List<T> found = list.apply(offset, limit + 1); // one more tells whether there are more
        boolean more = found.size() > limit;
        return new Part<>(more ? found.subList(0, limit) : found, more ? new Cursor(offset + limit).text() : null);
    }

    /** Hands on all of a list, asked for in parts, so that others have their turn in between. */
    public static <T> void forEach(BiFunction<Integer, Integer, List<T>> list, Consumer<T> taker) {
        int offset = 0;
        List<T> part;
        do {
            part = list.apply(offset, PART);
            part.forEach(taker);
            offset += PART;
        } while (part.size() == PART);
    }
}
