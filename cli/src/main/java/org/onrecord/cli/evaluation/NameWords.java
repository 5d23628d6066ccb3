package org.onrecord.cli.evaluation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a name in lower case, without titles unless there is nothing else. */
record NameWords(Set<String> words) {
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "president",
            "sen",
            "senator",
            "gov",
            "governor",
            "rep",
            "the",
            "prime",
            "minister",
            "secretary",
            "former");

    /** The characters of {@link Trimming#isWordCharacter}. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    static NameWords of(String name) {
        Set<String> all = WORD.matcher(name.toLowerCase(Locale.ROOT))
                .results()
                .map(result -> result.group())
                .collect(Collectors.toSet());
        Set<String> withoutTitles =
                all.stream().filter(word -> !TITLES.contains(word)).collect(Collectors.toSet());
        return new NameWords(withoutTitles.isEmpty() ? all : withoutTitles);
    }

    /** Whether all words of the one are among the other's. */
    boolean match(NameWords other) {
        return !words.isEmpty()
                && !other.words.isEmpty()
                && (words.containsAll(other.words) || other.words.containsAll(words));
    }
}
