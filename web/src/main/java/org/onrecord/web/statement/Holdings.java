package org.onrecord.web.statement;

import java.util.Map;
import org.onrecord.web.shared.SharedArchive;

/**
 * How much the archive holds. To count takes a tenth of a second at a million statements, so a count is remembered a hundred times
 * as long as it took: in a small archive it is always the newest. Thread-safe.
 */
final class Holdings {
    private static final int PATIENCE = 100;

    private record Count(Map<String, Long> numbers, long until) {}

    private final SharedArchive archive;
    private volatile Count last = new Count(Map.of(), System.nanoTime());

    Holdings(SharedArchive archive) {
        this.archive = archive;
    }

    Map<String, Long> numbers() {
        Count count = last;
        if (System.nanoTime() - count.until() < 0) {
            return count.numbers();
        }
        long start = System.nanoTime();
        Map<String, Long> numbers = archive.read(asked -> asked.counts());
        long end = System.nanoTime();
        last = new Count(numbers, end + PATIENCE * (end - start));
        return numbers;
    }
}
