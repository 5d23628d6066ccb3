package org.onrecord.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A long list of ints that grows without being copied; each is {@value #ABSENT} at first. Not thread-safe. */
final class PagedInts {
    static final int ABSENT = -1;

    private static final int PAGE_BITS = 14;
    private static final int PAGE = 1 << PAGE_BITS;

    private final List<int[]> pages = new ArrayList<>();

    int get(int index) {
        int page = index >>> PAGE_BITS;
        return page < pages.size() ? pages.get(page)[index & (PAGE - 1)] : ABSENT;
    }

    void set(int index, int value) {
        while (pages.size() <= index >>> PAGE_BITS) {
            int[] page = new int[PAGE];
            Arrays.fill(page, ABSENT);
            pages.add(page);
        }
        pages.get(index >>> PAGE_BITS)[index & (PAGE - 1)] = value;
    }
}
