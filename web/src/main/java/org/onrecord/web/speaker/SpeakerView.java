package org.onrecord.web.speaker;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.FoundForecast;
import org.onrecord.archive.FoundStatement;
import org.onrecord.archive.IdentityChange;
import org.onrecord.archive.Score;
import org.onrecord.archive.SpeakerCount;
import org.onrecord.archive.SpeakerProfile;
import org.onrecord.archive.Wilson;
import org.onrecord.web.chart.BarChart;
import org.onrecord.web.chart.Timeline;
import org.onrecord.web.http.Address;

/**
 * One speaker over all articles. Immutable.
 *
 * @param newest statements
 * @param score null where no forecast was judged
 * @param changes by hand, those that concern the speaker, the newest first
 * @param alike others who share a name
 */
public record SpeakerView(
        SpeakerProfile profile,
        List<FoundStatement> newest,
        List<FoundForecast> forecasts,
        @Nullable Score score,
        List<IdentityChange> changes,
        List<SpeakerCount> alike) {
    /** So many publishers are seen at once. */
    public static final int PUBLISHERS = 10;

    public SpeakerView {
        newest = List.copyOf(newest);
        forecasts = List.copyOf(forecasts);
        changes = List.copyOf(changes);
        alike = List.copyOf(alike);
    }

    public SpeakerCount who() {
        return profile.who();
    }

    public @Nullable BarChart months() {
        return Timeline.of(
                "months",
                "Statements over time",
                profile.byMonth(),
                time -> search().with("since", time).with("until", time).text());
    }

    /** The search for all that the speaker says. */
    public Address search() {
        return Address.of("/search").with("speaker", who().key());
    }

    /** Names other than the one that stands above. */
    public List<String> aliases() {
        return profile.names().stream()
                .filter(name -> !name.equals(who().name()))
                .toList();
    }

    public List<Map.Entry<String, Integer>> publishers(int from, int to) {
        return profile.byPublisher().entrySet().stream()
                .skip(from)
                .limit(to - from)
                .toList();
    }

    public int mostOfAPublisher() {
        return profile.byPublisher().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
    }

    /** "between 12 % and 65 %", with 95 % confidence; empty where no prediction was on a side. */
    public String hitRate() {
        if (score == null || score.sided() == 0) {
            return "";
        }
        Wilson interval = Wilson.of(score.hits(), score.sided());
        return "between " + Math.round(100 * interval.lowest()) + " % and " + Math.round(100 * interval.highest())
                + " %";
    }
}
