package org.onrecord.forecast;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/** Finds expressions of a time to come by their words: "by the end of March", "later this week". Thread-safe. */
final class TimeExpressions {
    private static final int LONGEST = 12;

    private final Document document;
    private final Dating dating;

    TimeExpressions(Document document, Dating dating) {
        this.document = document;
        this.dating = dating;
    }

    /** Those in a sentence, from left to right, each as long as it can be; without those said of a noun: "the six weeks of leave". */
    List<TokenRange> in(TokenRange sentence) {
        List<TokenRange> found = new ArrayList<>();
        int token = sentence.first();
        while (token < sentence.end()) {
            int end = endOfLongest(token, sentence.end());
            if (end > token && isAdverbial(token, end, sentence.first())) {
                found.add(new TokenRange(token, end));
                token = end;
            } else {
                token++;
            }
        }
        return found;
    }

    /** Behind the longest one that begins with a token; the token itself where none does. */
    private int endOfLongest(int first, int limit) {
        int end = first;
        while (document.isWord(first) && end < Math.min(limit, first + LONGEST) && dating.mayBeTime(end)) {
            end++;
        }
        while (end > first && !(document.isWord(end - 1) && dating.areTime(new TokenRange(first, end)))) {
            end--;
        }
        return end;
    }

    private boolean isAdverbial(int first, int end, int sentence) {
        boolean several = end - first > 1;
        if (several && dating.has("openers", first)) {
            return !isParticle(first);
        }
        boolean coming = several && document.lowerCase(first).equals("the") && dating.has("coming", first + 1);
        boolean named = several && Character.isUpperCase(document.word(first).codePointAt(0));
        boolean pointing = coming || named || dating.has("pointers", first) || dating.isWeekday(first);
        return pointing && (first == sentence || !dating.has("determiners", first - 1));
    }

    private boolean isParticle(int token) {
        return dating.has("particles", token)
                && token + 1 < document.tokens().size()
                && dating.has("openers", token + 1);
    }
}
