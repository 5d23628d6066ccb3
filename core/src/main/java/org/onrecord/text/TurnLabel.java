package org.onrecord.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.text.Turn.Role;

/**
 * What may tell whose turn it is, at the start of a paragraph: "Q:", "A.", "Odile Brandt:", "MR. REED:".
 *
 * @param range without the mark behind it
 * @param key the same for all labels of one person: the last word, in lower case
 * @param colon whether the mark is a colon; a full stop stands behind an initial, too
 */
record TurnLabel(TokenRange range, Role role, String key, boolean colon) {
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
        if (words > 0
                && words <= MOST_WORDS
                && end < paragraph.end()
                && word(tokens, end).equals(":")) {
            return Optional.of(label(tokens, new TokenRange(first, end), lastWord, true));
        }
        return isInitial(tokens, paragraph)
                ? Optional.of(label(tokens, new TokenRange(first, first + 1), first, false))
                : Optional.empty();
    }

    /** "Q." and "A." */
    private static boolean isInitial(TokenList tokens, Paragraph paragraph) {
        return paragraph.length() > 1
                && (word(tokens, paragraph.first()).equals("q")
                        || word(tokens, paragraph.first()).equals("a"))
                && Character.isUpperCase(tokens.firstCharacter(paragraph.first()))
                && word(tokens, paragraph.first() + 1).equals(".");
    }

    private static TurnLabel label(TokenList tokens, TokenRange range, int lastWord, boolean colon) {
        boolean single = range.end() - range.first() == 1;
        String key = word(tokens, lastWord);
        return new TurnLabel(range, single ? ROLES.getOrDefault(key, Role.NAMED) : Role.NAMED, key, colon);
    }

    private static String word(TokenList tokens, int token) {
        return tokens.words(token, token + 1).toLowerCase(Locale.ROOT);
    }
}
