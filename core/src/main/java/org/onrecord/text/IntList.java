package org.onrecord.text;

import java.util.Arrays;

/** A growing row of ints: a text of 50 MB has too many tokens to box. */
final class IntList {
    private int[] values = new int[64];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    void setLast(int value) {
        values[size - 1] = value;
    }

    int last() {
        return values[size - 1];
    }

    int size() {
        return size;
    }

    void truncate(int newSize) {
        size = newSize;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
