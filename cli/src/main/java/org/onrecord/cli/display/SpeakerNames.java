package org.onrecord.cli.display;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.Attribution;
import org.onrecord.Speaker;

/** What an article's speakers are called. Immutable. */
final class SpeakerNames {
    private final Map<String, String> names = new HashMap<>();

    SpeakerNames(List<Speaker> speakers) {
        names.put(Speaker.WRITER, "the writer");
        names.put(Speaker.GENERIC, "anybody");
        speakers.forEach(speaker ->
                names.put(speaker.id(), Printable.line(speaker.name()).strip()));
    }

    /** All who speak in an attribution; empty if that is not known. */
    String of(Attribution attribution) {
        return attribution.speakers().stream()
                .map(id -> names.getOrDefault(id, id))
                .collect(Collectors.joining(", "));
    }

    /** How many different ones speak. */
    static int count(List<Attribution> attributions) {
        return (int) attributions.stream()
                .flatMap(attribution -> attribution.speakers().stream())
                .distinct()
                .count();
    }
}
