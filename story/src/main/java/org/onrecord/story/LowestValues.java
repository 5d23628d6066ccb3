package org.onrecord.story;

import java.util.TreeSet;

/** The lowest of the different values that were added, so many at most. Not thread-safe. */
final class LowestValues {
    private final int most;
    private final TreeSet<Integer> values = new TreeSet<>();

    LowestValues(int most) {
        this.most = most;
    }

    void add(int value) {
        if (values.size() < most) {
            values.add(value);
        } else if (value < values.last() && values.add(value)) {
            values.pollLast();
        }
    }

    int[] ascending() {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }
}
