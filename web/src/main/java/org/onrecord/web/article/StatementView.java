package org.onrecord.web.article;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the page shows it. Immutable.
 *
 * @param number its place among the article's, from 1
 * @param candidates who it may be where that is not decided
 * @param kind "direct", "mixed", "indirect", "block"
 * @param type "says", "thinks", "knows", "wants"
 * @param typeName "communication", "attitude", "factive", "control"
 * @param determinacy "hypothetical"; null where it was said
 * @param source the words that name the speaker; null where there are none, as the next
 * @param words the content, its pieces joined by an ellipsis
 * @param stance "the writer doubts"; null where the writer does not say
 * @param stanceClass how that is coloured
 * @param evidence the words that show it
 * @param stancePercent how sure that is
 * @param within the statement in which it stands
 * @param repeats the first statement of the same words
 * @param variants where to see how others quote it; null where it is no quotation
 */
public record StatementView(
        String id,
        int number,
        int start,
        String hue,
        List<Voice> voices,
        List<Likely> candidates,
        String kind,
        String type,
        String typeName,
        @Nullable String determinacy,
        @Nullable String source,
        @Nullable String cue,
        String words,
        List<String> notes,
        @Nullable String stance,
        String stanceClass,
        @Nullable String evidence,
        String stancePercent,
        @Nullable Reference within,
        @Nullable Reference repeats,
        List<ForecastView> forecasts,
        @Nullable String variants,
        String speakerPercent,
        String percent,
        double confidence,
        boolean isBelow)
        implements Entry {

    public StatementView {
        voices = List.copyOf(voices);
        candidates = List.copyOf(candidates);
        notes = List.copyOf(notes);
        forecasts = List.copyOf(forecasts);
    }

    /** Who may speak, and how likely that is. */
    public record Likely(Voice voice, String percent) {}

    /** Another statement of the article. */
    public record Reference(String id, int number) {}

    /** The names of who speaks; "speaker not decided" where that is so. */
    public String names() {
        return voices.isEmpty()
                ? "speaker not decided"
                : voices.stream().map(Voice::name).collect(Collectors.joining(", "));
    }
}
