package org.onrecord.web.http;

import java.util.List;
import java.util.function.BiFunction;

/**
 * Which part of a longer list is wanted. Immutable.
 *
 * @param offset how many to pass over
 * @param limit how many to give at most
 */
public record Slice(int offset, int limit) {

    /** Gets the part from what takes an offset and a limit. */
    public <T> Part<T> of(BiFunction<Integer, Integer, List<T>> list) {
        List<T> found = list.apply(offset, limit + 1); // one more tells whether there are more
        boolean more = found.size() > limit;
        return new Part<>(more ? found.subList(0, limit) : found, more ? new Cursor(offset + limit).text() : null);
    }
}
