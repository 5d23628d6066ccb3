package org.onrecord.web.wording;

import org.onrecord.Forecast.Kind;
import org.onrecord.archive.FoundForecast;
import org.onrecord.archive.Resolution;
import org.onrecord.archive.Resolution.Outcome;

/**
 * What became of a forecast, in a word or two. Immutable.
 *
 * @param tone the class that colours it, beside the words: "good", "bad", "doubt", or nothing
 */
public record OutcomeBadge(String words, String tone) {

    private static final OutcomeBadge STILL_OPEN = new OutcomeBadge("open", "");
    private static final OutcomeBadge DUE = new OutcomeBadge("due", "doubt");

    /** What the ledger says of it. */
    public static OutcomeBadge of(FoundForecast forecast) {
        Resolution resolution = forecast.resolution();
        return resolution == null ? STILL_OPEN : of(forecast.kind(), resolution.outcome());
    }

    /** What the ledger says of one whose horizon has ended. */
    public static OutcomeBadge ofEnded(FoundForecast forecast) {
        return forecast.resolution() == null ? DUE : of(forecast);
    }

    /** What one judgement says, whichever came after it. */
    public static OutcomeBadge of(Kind kind, Outcome outcome) {
        return new OutcomeBadge(words(kind, outcome), tone(outcome));
    }

    public static String words(Kind kind, Outcome outcome) {
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
