package org.onrecord.web.forecast;

import org.jspecify.annotations.Nullable;
import org.onrecord.Forecast.Kind;
import org.onrecord.archive.Resolution.Outcome;

/**
 * What became of a forecast, in a word or two. Immutable.
 *
 * @param tone the class that colours it, beside the words: "good", "bad", "doubt", or nothing
 */
public record OutcomeBadge(String words, String tone) {

    /** @param outcome null while nobody has judged it */
    static OutcomeBadge of(Kind kind, @Nullable Outcome outcome, boolean isDue) {
        if (outcome == null || outcome == Outcome.OPEN) {
            return isDue ? new OutcomeBadge("due", "doubt") : new OutcomeBadge("open", "");
        }
        return new OutcomeBadge(words(kind, outcome), tone(outcome));
    }

    static String words(Kind kind, Outcome outcome) {
        boolean isPledge = kind == Kind.PLEDGE;
        return switch (outcome) {
            case YES -> isPledge ? "kept" : "came true";
            case NO -> isPledge ? "broken" : "did not come true";
            case PARTLY -> isPledge ? "kept in part" : "came true in part";
            case VOID -> "void";
            case STALLED -> "stalled";
            case OPEN -> "taken back";
        };
    }

    private static String tone(Outcome outcome) {
        return switch (outcome) {
            case YES -> "good";
            case NO -> "bad";
            case PARTLY, STALLED -> "doubt";
            case VOID, OPEN -> "";
        };
    }
}
