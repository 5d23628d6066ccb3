package org.onrecord.story;

import java.util.Set;

/** Words that say little by themselves: of these alone no quotation is known again, and no topic is made. */
public final class FunctionWords {
    private static final Set<String> WORDS = Lines.of("function-words.txt");

    private FunctionWords() {}

    /** @param word in lower case */
    public static boolean has(String word) {
        return WORDS.contains(word);
    }
}
