package org.onrecord.text;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.text.Turn.Role;

/**
 * What may tell whose turn it is, at the start of a paragraph: "Q:", "A.", "Odile Brandt:", "MR. REED:", or, as the White House
 * writes, "Q" and some blanks.
 *
 * @param range without the mark behind it
 * @param words the first token behind the mark
 * @param key the same for all labels of one person: the last word, in lower case
 * @param isInitial whether there is no colon, so that the letter may as well be the first one of a name
 */
record TurnLabel(TokenRange range, int words, Role role, String key, boolean isInitial) {
    private static final int MOST_WORDS = 4;

    private static final Map<String, Role> ROLES =
            Map.of("q", Role.ASKS, "question", Role.ASKS, "a", Role.ANSWERS, "answer", Role.ANSWERS);

    /** Marks and small words within a name. */
    private static final Set<String> JOINTS =
            Set.of(".", "-", "'", "’", "al", "bin", "da", "de", "del", "den", "der", "di", "la", "le", "van", "von");

    /** The label with which a paragraph begins. */
    static Optional<TurnLabel> of(TokenList tokens, Paragraph paragraph) {
        int first = paragraph.first();
        int end = first;
        int words = 0;
        int lastWord = first;
        while (end < paragraph.end()) {
            if (Character.isUpperCase(tokens.firstCharacter(end))) {
                lastWord = end;
                words++;
            } else if (words == 0 || !JOINTS.contains(word(tokens, end))) {
                break;
            }
            end++;
        }
        boolean colon = words > 0
                && words <= MOST_WORDS
                && end < paragraph.end()
                && word(tokens, end).equals(":");
        return colon
                ? Optional.of(label(tokens, new TokenRange(first, end), end + 1, lastWord, false))
                : initial(tokens, paragraph);
    }

    /** Whether it is a letter, and neither "Q" nor "A": then those, too, are options of a quiz. */
    boolean isOption() {
        return role == Role.NAMED && key.length() == 1 && range.end() - range.first() == 1;
    }

    /** "Q." and "A.", and "Q" before a word that begins a sentence */
    private static Optional<TurnLabel> initial(TokenList tokens, Paragraph paragraph) {
        int first = paragraph.first();
        String letter = tokens.words(first, first + 1);
        if (paragraph.length() == 1 || !letter.equals("Q") && !letter.equals("A")) {
            return Optional.empty();
        }
        boolean stop = word(tokens, first + 1).equals(".");
        boolean bare = letter.equals("Q")
                && !tokens.touchesNext(first)
                && Character.isUpperCase(tokens.firstCharacter(first + 1));
        return stop || bare
                ? Optional.of(label(tokens, new TokenRange(first, first + 1), first + (stop ? 2 : 1), first, true))
                : Optional.empty();
    }

    private static TurnLabel label(TokenList tokens, TokenRange range, int words, int lastWord, boolean isInitial) {
        boolean single = range.end() - range.first() == 1;
        String key = word(tokens, lastWord);
        Role role = single ? ROLES.getOrDefault(key, Role.NAMED) : Role.NAMED;
        return new TurnLabel(range, words, role, key, isInitial);
    }

    private static String word(TokenList tokens, int token) {
        return tokens.word(token).lowerCase();
    }
}
