package org.onrecord.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Lists of words under headings in brackets, out of resources. Thread-safe. */
public final class WordLists {
    private final Map<String, Set<String>> lists = new HashMap<>();

    /** @param names of resources beside a class */
    public WordLists(Class<?> beside, List<String> names) {
        names.forEach(name -> read(ResourceLines.of(beside, name)));
    }

    private void read(List<String> lines) {
        Set<String> list = new HashSet<>();
        for (String line : lines) {
            if (line.startsWith("[")) {
                list = lists.computeIfAbsent(line.substring(1, line.length() - 1), key -> new HashSet<>());
            } else {
                list.addAll(Arrays.asList(line.trim().split("\\s+")));
            }
        }
    }

    /**
     * Whether a list has a word.
     *
     * @throws NullPointerException if there is no such list
     */
    public boolean has(String list, String word) {
        return Objects.requireNonNull(lists.get(list), list).contains(word);
    }
}
