package org.onrecord.web.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.onrecord.Analysis;
import org.onrecord.Attribution;
import org.onrecord.Speaker;

/**
 * What was found in what somebody tried, as the page shows it. Immutable.
 *
 * @param failures lines that say what could not be read, and why
 */
public record TrialView(List<Text> texts, List<String> failures) {

    /** An article with what is said in it. */
    public record Text(String title, List<Statement> statements) {}

    /**
     * Somebody says, thinks or wants something.
     *
     * @param who the names of those who speak; "not decided" where that is so
     * @param kind "direct", or "direct, attitude" where it is no communication
     * @param percent the confidence
     */
    public record Statement(String who, String words, String kind, long percent) {}

    static TrialView of(Trial trial) {
        return new TrialView(trial.analyses().stream().map(TrialView::text).toList(), trial.failures());
    }

    private static Text text(Analysis analysis) {
        String title = analysis.article().metadata().title();
        Map<String, String> names = new HashMap<>();
        names.put(Speaker.WRITER, "the writer");
        names.put(Speaker.GENERIC, "anybody");
        analysis.speakers().forEach(speaker -> names.put(speaker.id(), speaker.name()));
        return new Text(
                Objects.requireNonNullElse(title, "Without a title"),
                analysis.attributions().stream()
                        .map(attribution -> statement(analysis, attribution, names))
                        .toList());
    }

    private static Statement statement(Analysis analysis, Attribution attribution, Map<String, String> names) {
        String who = attribution.speakers().stream()
                .map(id -> names.getOrDefault(id, id))
                .collect(Collectors.joining(", "));
        String words = analysis.article().words(attribution.content());
        String kind = attribution.kind().name().toLowerCase(Locale.ROOT);
        return new Statement(
                who.isEmpty() ? "not decided" : who,
                words,
                attribution.type() == Attribution.Type.COMMUNICATION
                        ? kind
                        : kind + ", " + attribution.type().name().toLowerCase(Locale.ROOT),
                Math.round(100 * attribution.confidence()));
    }
}
