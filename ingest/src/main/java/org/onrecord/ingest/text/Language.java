package org.onrecord.ingest.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.onrecord.ingest.input.LanguageChoice;
import org.onrecord.ingest.input.Unreadable;

/**
 * A language, known by the small words that no text in it goes without.
 *
 * <p>Lingua 1.2.2, the best library for this, weighs 109 MB with what it needs; the one question here is whether to go on.
 *
 * @param name in English
 */
public record Language(String name, Set<String> functionWords) {
    private static final List<Language> ALL = load();
    private static final Language ENGLISH = ALL.get(0);
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final int SAMPLE = 200_000;

    /** In fewer words than these, chance says more than the language. */
    private static final int FEWEST_WORDS = 20;

    /** A list of names holds a few small words of a language ("El Paso", "Ortega y Gasset"), a text more of them. */
    private static final double LEAST_SHARE = 0.08;

    private static final int FEWEST_DIFFERENT_WORDS = 4;

    /** English prose has a share of about 0.3; below this, what is not names is another language's. */
    private static final double LEAST_ENGLISH_SHARE = 0.02;

    private static final int FEWEST_WORDS_BUT_NAMES = 50;

    /** Whether {@link #requireEnglish} takes a text for English. */
    public static boolean isEnglish(String text) {
        try {
            requireEnglish(text);
            return true;
        } catch (Unreadable e) {
            return false;
        }
    }

    /**
     * Refuses a text in a language that is not wanted.
     *
     * @throws Unreadable if it is one, or if only English is wanted and the text has no words
     */
    public static void require(LanguageChoice wanted, String text) throws Unreadable {
        if (wanted == LanguageChoice.ENGLISH) {
            requireEnglish(text);
        }
    }

    /**
     * Refuses a text only on evidence of another language, since an English one may be a list, or quote at length. A text
     * of a few words passes if its letters are Latin.
     *
     * @throws Unreadable if the text is not in English
     */
    public static void requireEnglish(String text) throws Unreadable {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        List<String> words =
                WORD.matcher(sample).results().map(MatchResult::group).toList();
        if (words.isEmpty()) {
            throw new Unreadable("has no words in it");
        }
        boolean isLatin = isMostlyLatin(sample);
        if (isLatin && words.size() < FEWEST_WORDS) {
            return;
        }
        WordCounts counts = WordCounts.of(words);
        Language likeliest = ALL.stream()
                .max(Comparator.comparingDouble(language -> counts.share(language.functionWords)))
                .orElseThrow();
        if (likeliest.isEvident(counts)
                && counts.share(likeliest.functionWords) > 2 * counts.share(ENGLISH.functionWords)) {
            throw new Unreadable("is not in English (it looks like " + likeliest.name + ")");
        }
        if (!isLatin || isUnknownLanguage(words)) {
            throw new Unreadable("is not in English");
        }
    }

    private static boolean isMostlyLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(character -> Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN)
                .count();
        return 2 * latin >= letters;
    }

    private static boolean isUnknownLanguage(List<String> words) {
        List<String> butNames = words.stream()
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .toList();
        return butNames.size() >= FEWEST_WORDS_BUT_NAMES
                && WordCounts.of(butNames).share(ENGLISH.functionWords) < LEAST_ENGLISH_SHARE;
    }

    private boolean isEvident(WordCounts counts) {
        return counts.different(functionWords) >= FEWEST_DIFFERENT_WORDS && counts.share(functionWords) >= LEAST_SHARE;
    }

    private static List<Language> load() {
        try (InputStream file = Language.class.getResourceAsStream("function-words.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8)
                    .lines()
                    .map(line -> line.split(": "))
                    .map(entry -> new Language(entry[0], Set.copyOf(List.of(entry[1].split(" ")))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
