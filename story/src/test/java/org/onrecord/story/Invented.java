package org.onrecord.story;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.Article;

/** Articles of words that no language has, each number its own. */
final class Invented {
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";

    private Invented() {}

    static Article article(String text) {
        return Article.of("memory:", text);
    }

    /** So many words, always the same for a number. */
    static String words(int number, int count) {
        Random random = new Random(number);
        return IntStream.range(0, count).mapToObj(i -> word(random)).collect(Collectors.joining(" "));
    }

    private static String word(Random random) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> "" + one(CONSONANTS, random) + one(VOWELS, random))
                .collect(Collectors.joining());
    }

    private static char one(String letters, Random random) {
        return letters.charAt(random.nextInt(letters.length()));
    }
}
