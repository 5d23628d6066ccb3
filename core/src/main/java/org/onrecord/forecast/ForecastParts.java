package org.onrecord.forecast;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.forecast.Stretches.Stretch;
import org.onrecord.tagging.Question;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/** The conditions, horizons and cues of the forecasts in one sentence. */
final class ForecastParts {
    private static final double LEAST = 0.3;
    private static final double LEAST_CUE = 0.4;
    private static final int NEAR = 6; // tokens before a forecast in which its cue may stand
    private static final int SHORTEST_CONDITION = 2;
    private static final int LONGEST_SUBJECT = 8; // tokens between an "if" and its verb
    private static final Set<String> OPENERS =
            Set.of("if", "unless", "once", "when", "provided", "should", "until", "whether");
    private static final String CLAUSE_ENDS = ",.;:()—–”\"?!";
    private final Document document;
    private final Stretches stretches;
    private final Dating dating;
    private final TokenRange sentence;

    ForecastParts(Document document, Stretches stretches, Dating dating, TokenRange sentence) {
        this.document = document;
        this.stretches = stretches;
        this.dating = dating;
        this.sentence = sentence;
    }

    /** The cue in a forecast, or right before it: "is unlikely to"; what has none is no forecast. */
    Optional<TokenRange> cue(TokenRange forecast) {
        int first = Math.max(sentence.first(), forecast.first() - NEAR);
        return nearest(
                forecast, stretches.find(Question.CERTAINTY_CUE, new TokenRange(first, forecast.end()), LEAST_CUE));
    }

    /**
     * The condition as far as its clause goes: the network is surer of "if" than of where that ends. Of several as near, such as
     * all within the forecast, it is the likeliest.
     */
    Optional<TokenRange> condition(TokenRange forecast) {
        List<Stretch> likeliestFirst = stretches.find(Question.CONDITION, sentence, LEAST).stream()
                .sorted(Comparator.comparingDouble(Stretch::probability).reversed())
                .toList();
        return nearest(forecast, likeliestFirst)
                .map(found -> clause(found, forecast))
                .filter(clause -> clause.end() - clause.first() >= SHORTEST_CONDITION);
    }

    private TokenRange clause(TokenRange found, TokenRange forecast) {
        int limit = found.first() < forecast.first() ? forecast.first() : sentence.end();
        int end = found.first() + 1;
        while (end < limit && !CLAUSE_ENDS.contains(document.word(end))) {
            end++;
        }
        return new TokenRange(opening(found.first()), Math.max(end, found.end()));
    }

    /** The "if" or "once" that opens the clause; the token itself where there is none. */
    private int opening(int token) {
        int first = token;
        while (first > sentence.first()
                && token - first < LONGEST_SUBJECT
                && !OPENERS.contains(document.lowerCase(first))
                && !CLAUSE_ENDS.contains(document.word(first))) {
            first--;
        }
        return OPENERS.contains(document.lowerCase(first)) ? first : token;
    }

    /** Whether something is only the condition of a forecast: "if the level rises". */
    boolean isCondition(TokenRange range) {
        return stretches.find(Question.CONDITION, sentence, LEAST).stream()
                .map(Stretch::range)
                .anyMatch(found -> opening(found.first()) < range.first() && found.overlaps(range));
    }

    /** The words of the horizon. */
    Optional<TokenRange> time(TokenRange forecast) {
        HorizonWords horizons = new HorizonWords(document, dating, sentence);
        List<Stretch> marked = stretches.find(Question.TIME, sentence, LEAST);
        return nearest(forecast, marked)
                .flatMap(horizons::marked)
                .or(() -> horizons.unmarked(forecast))
                .map(found -> WholeDates.complete(document, found, sentence))
                .map(found -> PeriodEnds.complete(document, found, sentence));
    }

    /** The first of those that are nearest. */
    private static Optional<TokenRange> nearest(TokenRange forecast, List<Stretch> parts) {
        return parts.stream().map(Stretch::range).min(Comparator.comparingInt(part -> distance(forecast, part)));
    }

    private static int distance(TokenRange one, TokenRange other) {
        return Math.max(0, Math.max(other.first() - one.end(), one.first() - other.end()));
    }
}
