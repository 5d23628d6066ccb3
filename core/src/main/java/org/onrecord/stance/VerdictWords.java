package org.onrecord.stance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words of {@code verdicts.txt}, beside this class: lists under headings in brackets. Thread-safe. */
final class VerdictWords {
    private final Map<String, Set<String>> lists = new HashMap<>();

    VerdictWords() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(VerdictWords.class.getResourceAsStream("verdicts.txt"), "verdicts.txt"),
                StandardCharsets.UTF_8))) {
            Set<String> list = new HashSet<>();
            for (String line : reader.lines().toList()) {
                if (line.startsWith("[")) {
                    list = lists.computeIfAbsent(line.substring(1, line.length() - 1), key -> new HashSet<>());
                } else if (!line.startsWith("#")) {
                    list.addAll(Arrays.asList(line.split(" ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("verdicts.txt", e);
        }
    }

    boolean has(String list, String word) {
        return Objects.requireNonNull(lists.get(list), list).contains(word);
    }
}
