package org.onrecord.speaker;

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

/** The words of {@code words.txt} and {@code first-names.txt}: lists under headings in brackets. Thread-safe. */
final class WordLists {
    private final Map<String, Set<String>> lists = new HashMap<>();

    WordLists() {
        read("words.txt");
        read("first-names.txt");
    }

    private void read(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordLists.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            Set<String> list = new HashSet<>();
            for (String line : reader.lines().toList()) {
                if (line.startsWith("[")) {
                    list = lists.computeIfAbsent(line.substring(1, line.length() - 1), key -> new HashSet<>());
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    list.addAll(Arrays.asList(line.trim().split("\\s+")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** A word that is capitalised at the start of a sentence or heading, and begins no name. */
    boolean isFunctionWord(String word) {
        return has("function words", word);
    }

    /** A day of the week or a month, which is no part of a name. */
    boolean isDate(String word) {
        return has("dates", word);
    }

    /** What stands behind a name and tells a son from his father: "jr". */
    boolean isSuffix(String word) {
        return has("suffixes", word);
    }

    /** What may stand before a name and is no part of it: "president", "sen". */
    boolean isTitle(String word) {
        return has("titles", word);
    }

    /** A title that tells nothing of somebody's role: "mr". */
    boolean isAddress(String word) {
        return has("forms of address", word);
    }

    boolean isMaleName(String word) {
        return has("male", word);
    }

    boolean isFemaleName(String word) {
        return has("female", word);
    }

    boolean isFemaleTitle(String word) {
        return has("female titles", word);
    }

    boolean isMaleTitle(String word) {
        return has("male titles", word);
    }

    /** Behind which something is said of what stands before: "of", "who". */
    boolean endsHead(String word) {
        return has("ends of heads", word);
    }

    boolean isDeterminer(String word) {
        return has("determiners", word);
    }

    boolean isThirdPerson(String word) {
        return has("third person", word);
    }

    /** "he", not "they". */
    boolean isMale(String word) {
        return has("he", word);
    }

    /** "she", not "they". */
    boolean isFemale(String word) {
        return has("she", word);
    }

    /** What may stand behind "both" and "the two" where people are meant. */
    boolean isPairOfPeople(String word) {
        return has("pairs of people", word);
    }

    boolean isRelative(String word) {
        return has("relative pronouns", word);
    }

    boolean isPlural(String word) {
        return has("plural pronouns", word);
    }

    boolean isFirstPerson(String word) {
        return has("first person", word);
    }

    private boolean has(String list, String word) {
        return Objects.requireNonNull(lists.get(list), list).contains(word);
    }
}
