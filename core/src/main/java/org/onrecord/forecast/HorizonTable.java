package org.onrecord.forecast;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.text.ResourceLines;

/** The vocabulary of {@code horizon-words.tsv}, beside this class. Thread-safe. */
final class HorizonTable {
    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, String> same = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private int longest;

    HorizonTable() {
        ResourceLines.of(HorizonTable.class, "horizon-words.tsv").forEach(this::add);
    }

    /** What a word or phrase means; its words are parted by single spaces. */
    Optional<Term> term(String phrase) {
        return Optional.ofNullable(terms.get(phrase));
    }

    /** Other words for a word or phrase. */
    Optional<String> same(String phrase) {
        return Optional.ofNullable(same.get(phrase));
    }

    /** Whether a word, in lower case, is one of some phrase. */
    boolean has(String word) {
        return words.contains(word);
    }

    /** How many words the longest phrase has. */
    int longest() {
        return longest;
    }

    private void add(String line) {
        String[] columns = line.split("\t");
        for (String phrase : columns[2].split(", ")) {
            List<String> split = HorizonLexer.split(phrase);
            String key = String.join(" ", split);
            words.addAll(split);
            longest = Math.max(longest, split.size());
            if (columns[0].equals("same")) {
                same.put(key, columns[1]);
            } else {
                terms.put(key, new Term(Term.Kind.valueOf(columns[0].toUpperCase(Locale.ROOT)), columns[1], key));
            }
        }
    }
}
