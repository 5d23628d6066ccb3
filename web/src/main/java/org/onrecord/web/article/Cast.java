package org.onrecord.web.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Attribution;
import org.onrecord.Forecast;
import org.onrecord.Speaker;

/** Who speaks in an article, each with a colour: one of eight, in the order in which they first speak. Immutable. */
final class Cast {
    static final String NO_HUE = "hue-none";
    private static final int HUES = 8;

    private final Map<String, Voice> voices = new LinkedHashMap<>();

    Cast(Analysis analysis) {
        Map<String, Speaker> speakers = analysis.speakers().stream()
                .collect(Collectors.toMap(Speaker::id, speaker -> speaker, (one, other) -> one));
        for (Attribution attribution : analysis.attributions()) {
            attribution.speakers().forEach(id -> add(id, speakers.get(id)));
        }
        for (Forecast forecast : analysis.forecasts()) {
            forecast.holder().forEach(id -> add(id, speakers.get(id)));
        }
        voicesOfTheSilent(speakers);
    }

    private void add(String id, @Nullable Speaker speaker) {
        if (!voices.containsKey(id)) {
            boolean isAnybody = id.equals(Speaker.GENERIC);
            long taken = voices.values().stream()
                    .filter(voice -> !voice.hue().equals(NO_HUE))
                    .count();
            voices.put(id, voice(id, speaker, isAnybody ? NO_HUE : "hue-" + taken % HUES));
        }
    }

    /** Who is no more than a candidate has no colour. */
    private void voicesOfTheSilent(Map<String, Speaker> speakers) {
        speakers.forEach((id, speaker) -> voices.computeIfAbsent(id, key -> voice(id, speaker, NO_HUE)));
    }

    private static Voice voice(String id, @Nullable Speaker speaker, String hue) {
        if (speaker == null) {
            return new Voice(name(id), "", hue, null);
        }
        String kind = speaker.kind() == Speaker.Kind.UNNAMED
                ? "person without a name"
                : speaker.kind().name().toLowerCase(Locale.ROOT);
        return new Voice(speaker.name(), kind, hue, speaker.key() == null ? null : "/speakers/" + speaker.key());
    }

    private static String name(String id) {
        return switch (id) {
            case Speaker.WRITER -> "the writer";
            case Speaker.GENERIC -> "anybody";
            default -> id;
        };
    }

    Voice voice(String id) {
        return voices.getOrDefault(id, new Voice(name(id), "", NO_HUE, null));
    }

    List<Voice> voices(List<String> ids) {
        return ids.stream().map(this::voice).toList();
    }

    /** The colour of who speaks, the first of several. */
    String hue(List<String> ids) {
        return ids.isEmpty() ? NO_HUE : voice(ids.get(0)).hue();
    }

    /** Those who have a colour, in the order in which they first speak. */
    List<Voice> speaking() {
        return voices.values().stream()
                .filter(voice -> !voice.hue().equals(NO_HUE))
                .toList();
    }
}
