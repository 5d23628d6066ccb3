package org.onrecord.web.forecast;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Score;
import org.onrecord.web.http.Address;
import org.onrecord.web.http.Part;

/**
 * How forecasts came out, as people look at it. Immutable.
 *
 * @param part those in the table
 * @param whose the only one of whom more is wanted; null for all
 */
public record ScoreTable(
        Score.By by, Score all, Part<Score> part, @Nullable String whose) {

    public List<ScoreLine> lines() {
        return part.items().stream().map(ScoreLine::new).toList();
    }

    /** Of whom the diagram is: of one, or of all. */
    public Reliability reliability() {
        return Reliability.of(whose == null ? all : part.items().get(0));
    }

    /** "Paolo Renzi", or "all speakers". */
    public String subject() {
        return whose == null ? "all " + label(by) + "s" : whose;
    }

    public static String label(Score.By by) {
        return by.name().toLowerCase(Locale.ROOT);
    }

    public static Address address(Score.By by) {
        return Address.of("/scores").with("by", label(by));
    }

    public String addressOf(ScoreLine line) {
        return address(by).with("whose", line.score().whose()).text();
    }

    /** The judged forecasts of the only one; null where forecasts cannot be asked for so. */
    public @Nullable String forecasts() {
        Address resolved = Address.of("/forecasts").with("state", "resolved");
        if (whose == null) {
            return resolved.text();
        }
        return switch (by) {
            case SPEAKER -> resolved.with("holder", whose).text();
            case PUBLISHER -> resolved.with("publisher", whose).text();
            case WRITER -> null;
        };
    }

    /** All of it as a table, ".csv", or as lines, ".jsonl". */
    public String as(String form) {
        return Address.of("/scores" + form)
                .with("by", label(by))
                .with("whose", whose)
                .text();
    }

    /** Where the table goes on; null where it ends. */
    public @Nullable String next() {
        String next = part.next();
        return next == null ? null : address(by).with("cursor", next).text();
    }
}
