package org.onrecord.web.forecast;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ForecastSource;
import org.onrecord.archive.FoundForecast;
import org.onrecord.web.http.Address;
import org.onrecord.web.wording.CertaintyWords;
import org.onrecord.web.wording.OutcomeBadge;
import org.onrecord.web.wording.Percent;

/**
 * A forecast as a person reads it. Immutable.
 *
 * @param isDue whether its horizon has ended, and nobody has judged it
 */
public record ForecastEntry(FoundForecast found, ForecastSource source, boolean isDue) {

    static ForecastEntry of(Archive archive, FoundForecast found, LocalDate today) {
        String to = found.to();
        boolean isDue =
                found.resolution() == null && to != null && LocalDate.parse(to).isBefore(today);
        return new ForecastEntry(found, archive.forecastSource(found.key()), isDue);
    }

    public String kind() {
        return found.kind().name().toLowerCase(Locale.ROOT);
    }

    public String horizon() {
        return Horizon.words(found.metadata().published(), found.from(), found.to());
    }

    /** "very likely" */
    public String certainty() {
        return CertaintyWords.of(found.certainty());
    }

    /** "80–95 %" */
    public String interval() {
        return Percent.of(found.lowest(), found.highest());
    }

    public String confidence() {
        return Percent.of(found.confidence());
    }

    public @Nullable String published() {
        String published = found.metadata().published();
        return published == null ? null : Horizon.day(published);
    }

    public OutcomeBadge outcome() {
        return isDue ? OutcomeBadge.ofEnded(found) : OutcomeBadge.of(found);
    }

    /** What its article is called; its identity where it has no title. */
    public String articleTitle() {
        String title = found.metadata().title();
        return title == null ? found.article() : title;
    }

    /** Where it stands in its article. */
    public String articleAddress() {
        String statement = source.attribution();
        return Address.ofArticle(found.article()) + "#" + (statement == null ? source.local() : statement);
    }

    /** The words of the statement around the forecast's own; null where they say no more, or are not found in it. */
    public @Nullable Around around() {
        String statement = found.statement();
        int start = statement == null ? -1 : statement.indexOf(found.words());
        if (statement == null
                || start < 0
                || statement.length() == found.words().length()) {
            return null;
        }
        return new Around(
                statement.substring(0, start),
                statement.substring(start + found.words().length()));
    }

    /** What stands before and behind a forecast in its statement. */
    public record Around(String before, String behind) {}
}
