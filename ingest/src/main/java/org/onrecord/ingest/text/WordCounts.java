package org.onrecord.ingest.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How often each word of a text is there, whatever its case.
 *
 * @param all how many words the text has
 */
record WordCounts(Map<String, Integer> counts, int all) {
    static WordCounts of(List<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : words) {
            counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        return new WordCounts(counts, words.size());
    }

    /** What share of the text is made of these words. */
    double share(Set<String> words) {
        return (double) words.stream()
                        .mapToInt(word -> counts.getOrDefault(word, 0))
                        .sum()
                / all;
    }

    /** How many of these words are there. */
    long different(Set<String> words) {
        return words.stream().filter(counts::containsKey).count();
    }
}
