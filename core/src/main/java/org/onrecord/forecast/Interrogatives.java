package org.onrecord.forecast;

import java.util.Set;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/**
 * Tells which sentences ask, "Will the lock hold?", since nobody foresees what he asks: the guidelines of the gold say so. They end
 * with a question mark and begin with a verb or with a word of questions; behind a colon something else may stand.
 */
final class Interrogatives {
    private static final Set<String> BEFORE = Set.of("and", "but", "or", "so", "then");
    private static final Set<String> OPENINGS = Set.of(
            "am", "are", "can", "could", "did", "do", "does", "has", "have", "how", "is", "may", "might", "shall",
            "should", "was", "were", "what", "when", "where", "which", "who", "whom", "whose", "why", "will", "won",
            "would");

    private Interrogatives() {}

    static boolean isOne(Document document, TokenRange sentence) {
        int end = sentence.end();
        while (end > sentence.first() && "”’\"')".contains(document.word(end - 1))) {
            end--;
        }
        if (end == sentence.first() || !document.word(end - 1).equals("?")) {
            return false;
        }
        int first = behindLabel(document, sentence);
        while (first < end && (!document.isWord(first) || BEFORE.contains(document.lowerCase(first)))) {
            first++;
        }
        return first < end && OPENINGS.contains(document.lowerCase(first)) && !hasColon(document, first, end);
    }

    /** Behind "Q:", or whoever else has the turn. */
    private static int behindLabel(Document document, TokenRange sentence) {
        int first = sentence.first();
        return first + 1 < sentence.end() && document.word(first + 1).equals(":") ? first + 2 : first;
    }

    private static boolean hasColon(Document document, int first, int end) {
        for (int token = first; token < end; token++) {
            if (document.word(token).equals(":")) {
                return true;
            }
        }
        return false;
    }
}
