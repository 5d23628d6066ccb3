package org.onrecord.forecast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/**
 * Finds forecasts that have no future tense, "more cuts are on the way", which the network hardly sees since they are rare. In the
 * train part of the gold each of these idioms behind "is" or "are" makes a forecast.
 */
final class ImminentFutures {
    private static final Set<String> BE = Set.of("is", "are", "s", "re");
    private static final String CLAUSE_BORDERS = ",;:()—–“”\"";
    private static final List<List<String>> IDIOMS = List.of(
            List.of("on", "the", "way"),
            List.of("on", "its", "way"),
            List.of("on", "their", "way"),
            List.of("around", "the", "corner"),
            List.of("in", "the", "offing"),
            List.of("certain", "to"),
            List.of("bound", "to"),
            List.of("sure", "to"));

    private final Document document;

    ImminentFutures(Document document) {
        this.document = document;
    }

    /** The first such forecast in a sentence. */
    Optional<PlainForecast> in(TokenRange sentence) {
        for (int token = sentence.first() + 1; token < sentence.end(); token++) {
            int be = formOfBe(sentence, token);
            if (be > sentence.first()) {
                int end = endOfIdiom(token, sentence.end());
                if (end > token) {
                    TokenRange cue = new TokenRange(be, end);
                    return Optional.of(new PlainForecast(clause(sentence, cue), cue));
                }
            }
        }
        return Optional.empty();
    }

    /** Behind the idiom that begins there; there itself if none does. */
    private int endOfIdiom(int first, int limit) {
        for (List<String> words : IDIOMS) {
            if (first + words.size() <= limit && stands(words, first)) {
                return first + words.size();
            }
        }
        return first;
    }

    private boolean stands(List<String> words, int first) {
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(document.lowerCase(first + i))) {
                return false;
            }
        }
        return true;
    }

    /** The form of "be" before an idiom, with at most an adverb between the two; 0 if there is none. */
    private int formOfBe(TokenRange sentence, int idiom) {
        for (int token = idiom - 1; token > Math.max(sentence.first(), idiom - 3); token--) {
            if (BE.contains(document.lowerCase(token))) {
                return token;
            }
        }
        return 0;
    }

    /** From behind a "that" or a mark to the end of the idiom, or of its infinitive. */
    private TokenRange clause(TokenRange sentence, TokenRange cue) {
        int first = cue.first();
        while (first > sentence.first() && !isBorder(first - 1)) {
            first--;
        }
        int end = cue.end();
        boolean goesOn = document.lowerCase(end - 1).equals("to");
        while (goesOn
                && end < sentence.end()
                && !CLAUSE_BORDERS.contains(document.word(end))
                && !".!?".contains(document.word(end))) {
            end++;
        }
        return new TokenRange(first, end);
    }

    private boolean isBorder(int token) {
        return document.lowerCase(token).equals("that") || CLAUSE_BORDERS.contains(document.word(token));
    }
}
