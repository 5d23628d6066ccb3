package org.onrecord.forecast;

import java.util.List;
import java.util.Set;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/**
 * Completes a horizon by the words that say that the period is over: without "is out", "before April is out" would end a month
 * earlier. Thread-safe.
 */
final class PeriodEnds {
    private static final Set<String> BEFORE = Set.of("before", "until", "till", "by");
    private static final List<List<String>> ENDS = List.of(
            List.of("is", "out"),
            List.of("is", "over"),
            List.of("is", "up"),
            List.of("are", "out"),
            List.of("are", "over"),
            List.of("are", "up"),
            List.of("has", "ended"),
            List.of("have", "ended"),
            List.of("runs", "out"),
            List.of("ends"),
            List.of("end"));

    private PeriodEnds() {}

    /** The horizon with those words, if they follow it in the sentence. */
    static TokenRange complete(Document document, TokenRange time, TokenRange sentence) {
        if (!BEFORE.contains(document.lowerCase(time.first()))) {
            return time;
        }
        return ENDS.stream()
                .filter(words -> stand(document, words, time.end(), sentence.end()))
                .findFirst()
                .map(words -> new TokenRange(time.first(), time.end() + words.size()))
                .orElse(time);
    }

    private static boolean stand(Document document, List<String> words, int first, int end) {
        if (first + words.size() > end) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!document.lowerCase(first + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
