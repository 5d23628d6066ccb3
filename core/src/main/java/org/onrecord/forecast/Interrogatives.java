package org.onrecord.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/**
 * Finds what a sentence asks, "Will the lock hold?", since nobody foresees what he asks: the guidelines of the gold say so. A question
 * begins with a verb or with a word of questions, where the sentence, a quotation or what a colon announces begins, and ends with its mark.
 */
final class Interrogatives {
    private static final String MARKS = "“”„\"«»‘’'";
    private static final Set<String> BEFORE = Set.of("and", "but", "or", "so", "then");
    private static final Set<String> OPENINGS = Set.of(
            "am", "are", "can", "could", "did", "do", "does", "has", "have", "how", "is", "may", "might", "shall",
            "should", "was", "were", "what", "when", "where", "which", "who", "whom", "whose", "why", "will", "won",
            "would");
    private static final int NONE = -1;

    private Interrogatives() {}

    /** The questions of a sentence, from the first word to the mark, in order. */
    static List<TokenRange> in(Document document, TokenRange sentence) {
        List<TokenRange> asked = new ArrayList<>();
        int first = NONE;
        boolean begins = true;
        for (int token = sentence.first(); token < sentence.end(); token++) {
            String word = document.lowerCase(token);
            if (document.isWord(token)) {
                first = begins && first == NONE && OPENINGS.contains(word) ? token : first;
                begins &= BEFORE.contains(word);
            } else if (word.equals("?") && first != NONE) {
                asked.add(new TokenRange(first, token + 1));
                first = NONE;
            } else if (word.equals(":")) {
                first = NONE;
                begins = true;
            } else {
                begins |= MARKS.contains(word);
            }
        }
        return asked;
    }
}
