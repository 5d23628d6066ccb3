package org.onrecord.ingest.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lines that are no part of a text, since they stand at the top or the foot of many pages, the same but for a number: titles,
 * dates of printing, numbers of pages.
 */
final class RunningLines {
    private static final int AT_EDGE = 3;

    /** Left and right pages may have different ones, and the first of a chapter none. */
    private static final double LEAST_SHARE = 0.4;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)[-–—|\\[(\\s]*(page\\s*)?\\d{1,4}(\\s*(of|/)\\s*\\d{1,4})?[-–—|\\])\\s]*");

    private RunningLines() {}

    /** The pages without them. */
    static List<List<Line>> without(List<List<Line>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<Line> page : pages) {
            edges(page).forEach(line -> counts.merge(line, 1, Integer::sum));
        }
        double least = Math.max(2, LEAST_SHARE * pages.size());
        Set<String> running = new HashSet<>(counts.keySet());
        running.removeIf(line -> counts.getOrDefault(line, 0) < least);
        return pages.stream()
                .map(page -> pages.size() == 1 ? page : without(page, running))
                .toList();
    }

    private static List<Line> without(List<Line> page, Set<String> running) {
        int first = 0;
        while (first < Math.min(AT_EDGE, page.size()) && isRunning(page.get(first), running)) {
            first++;
        }
        int end = page.size();
        while (end > Math.max(first, page.size() - AT_EDGE) && isRunning(page.get(end - 1), running)) {
            end--;
        }
        return page.subList(first, end);
    }

    private static boolean isRunning(Line line, Set<String> running) {
        return running.contains(key(line)) || PAGE_NUMBER.matcher(line.words()).matches();
    }

    private static Stream<String> edges(List<Line> page) {
        return IntStream.range(0, page.size())
                .filter(i -> i < AT_EDGE || i >= page.size() - AT_EDGE)
                .mapToObj(page::get)
                .map(RunningLines::key)
                .distinct();
    }

    private static String key(Line line) {
        return line.words().replaceAll("\\d+", "0").toLowerCase(Locale.ROOT);
    }
}
