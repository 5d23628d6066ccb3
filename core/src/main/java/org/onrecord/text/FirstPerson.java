package org.onrecord.text;

import java.util.Set;

/** The words with which somebody speaks of himself. Thread-safe. */
public final class FirstPerson {
    /** "us" only as it stands: "US" is a country. */
    private static final Set<String> WORDS = Set.of("I", "We", "we", "My", "my", "Our", "our", "me", "us");

    private FirstPerson() {}

    /** Whether a word is one of them, as it stands in the text. */
    public static boolean has(String word) {
        return WORDS.contains(word);
    }
}
