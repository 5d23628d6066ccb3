package org.onrecord.forecast;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/**
 * Tells which words of a sentence are the horizon of a forecast. The network marks horizons, but roughly: what it marked is held
 * against the expressions of time that stand there, and one that it missed is taken from the forecast's own words. Thread-safe.
 */
final class HorizonWords {
    private static final int LONGEST_CLAUSE = 10;
    private static final int LONGEST_PHRASE = 5;
    private static final String HYPHENS = "’'-–";

    private final Document document;
    private final Dating dating;
    private final TokenRange sentence;
    private final List<TokenRange> expressions;

    HorizonWords(Document document, Dating dating, TokenRange sentence) {
        this.document = document;
        this.dating = dating;
        this.sentence = sentence;
        this.expressions = new TimeExpressions(document, dating).in(sentence);
    }

    /** What is right about something that the network marked; empty where it can be no horizon. */
    Optional<TokenRange> marked(TokenRange marked) {
        return expressions.stream()
                .filter(marked::overlaps)
                .findFirst()
                .or(() -> vague(marked))
                .or(() -> clause(marked))
                .or(() -> phrase(marked));
    }

    /** An expression of time in a forecast, or right behind it. */
    Optional<TokenRange> unmarked(TokenRange forecast) {
        return expressions.stream()
                .filter(time -> time.first() >= forecast.first() && time.first() <= forecast.end())
                .filter(time -> isFollower(time.end()))
                .filter(this::isNoDayOfAReport)
                .findFirst();
    }

    /** "any time soon". */
    private Optional<TokenRange> vague(TokenRange marked) {
        return first("vague", marked).map(token -> new TokenRange(marked.first(), token + 1));
    }

    /** "before the convention", "by the time it is done". */
    private Optional<TokenRange> clause(TokenRange marked) {
        return first("clauses", marked)
                .or(() -> Optional.of(marked.first()).filter(this::isByTheTime))
                .map(token -> new TokenRange(token, endOfClause(token, marked.end())))
                .filter(clause -> clause.end() - clause.first() > 1);
    }

    private boolean isByTheTime(int token) {
        return token + 2 < sentence.end()
                && document.lowerCase(token).equals("by")
                && document.lowerCase(token + 2).equals("time");
    }

    private int endOfClause(int first, int least) {
        int end = first + 1;
        while (end < sentence.end() && (end < least || (end - first < LONGEST_CLAUSE && isOfClause(end)))) {
            end++;
        }
        while (!document.isWord(end - 1) || dating.has("determiners", end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isOfClause(int token) {
        return document.isWord(token) && !dating.has("ends of clauses", token);
    }

    /** "over the first three years", "in the general election". */
    private Optional<TokenRange> phrase(TokenRange marked) {
        if (!dating.has("openers", marked.first()) && !dating.has("pointers", marked.first())) {
            return Optional.empty();
        }
        int end = marked.end();
        while (end - marked.first() < LONGEST_PHRASE && !isFollower(end)) {
            end++;
        }
        TokenRange phrase = new TokenRange(marked.first(), end);
        boolean ofTime = first("nouns", phrase).isPresent() || (dating.nameTime(phrase) && !dating.isPast(phrase));
        return ofTime ? Optional.of(phrase) : Optional.empty();
    }

    private Optional<Integer> first(String list, TokenRange within) {
        return IntStream.range(within.first(), within.end())
                .boxed()
                .filter(token -> dating.has(list, token))
                .findFirst();
    }

    /** Whether a token is none of those that make a noun's attribute of the time before them: "Monday's debate", "in the May election". */
    private boolean isFollower(int token) {
        return token >= sentence.end()
                || (!document.isWord(token) && !HYPHENS.contains(document.word(token)))
                || dating.has("followers", token);
    }

    private boolean isNoDayOfAReport(TokenRange time) {
        return dating.has("limits", time.first())
                || IntStream.range(time.first(), time.end()).noneMatch(dating::isWeekday);
    }
}
