package org.onrecord.text;

import java.util.Locale;
import java.util.Set;

/** Tells which single marks are rather apostrophes or foot marks. */
final class Apostrophes {
    /** Words that have lost their beginning. */
    private static final Set<String> CLIPPED = Set.of(
            "n", "em", "til", "till", "tis", "twas", "twere", "twill", "twould", "cause", "cuz", "coz", "bout", "round",
            "neath", "gainst", "nother", "fraid", "nuff", "scuse", "cept", "tude", "sup", "ere", "ello");

    /** Words that have lost their middle, as they stand behind the apostrophe. */
    private static final Set<String> ENDINGS = Set.of("s", "t", "d", "m", "ll", "re", "ve");

    private Apostrophes() {}

    /** Whether the word behind a mark has lost its beginning: 'em, the ’90s. */
    static boolean clips(String word) {
        return CLIPPED.contains(lowerCase(word)) || isYear(word);
    }

    /** Whether the word behind a mark ends another: the “Times”’s. */
    static boolean contracts(String word) {
        return ENDINGS.contains(lowerCase(word));
    }

    /** What it costs to take a mark for an apostrophe, or a foot mark, from the last character of the word before it. */
    static int costBehind(int c) {
        if (Character.isDigit(c) || "sSzZxX".indexOf(c) >= 0) {
            return 1;
        }
        return Character.isLetter(c) ? 2 : 4;
    }

    private static boolean isYear(String word) {
        return word.length() >= 2
                && word.length() <= 3
                && Character.isDigit(word.charAt(0))
                && Character.isDigit(word.charAt(1))
                && (word.length() == 2 || word.charAt(2) == 's');
    }

    private static String lowerCase(String word) {
        return word.length() > 8 ? word : word.toLowerCase(Locale.ROOT);
    }
}
