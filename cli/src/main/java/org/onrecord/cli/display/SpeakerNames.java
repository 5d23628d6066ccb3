package org.onrecord.cli.display;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.Attribution;
import org.onrecord.Candidate;
import org.onrecord.Speaker;

/** What an article's speakers are called. Immutable. */
final class SpeakerNames {
    private final Map<String, Speaker> speakers = new HashMap<>();

    SpeakerNames(List<Speaker> speakers) {
        speakers.forEach(speaker -> this.speakers.put(speaker.id(), speaker));
    }

    /** The speaker with the id; none for the writer and for anybody. */
    Optional<Speaker> find(String id) {
        return Optional.ofNullable(speakers.get(id));
    }

    String of(String id) {
        return switch (id) {
            case Speaker.WRITER -> "the writer";
            case Speaker.GENERIC -> "anybody";
            default ->
                find(id).map(speaker -> Printable.line(speaker.name()).strip()).orElse(id);
        };
    }

    /** All of them; empty if there are none. */
    String of(List<String> ids) {
        return ids.stream().map(this::of).collect(Collectors.joining(", "));
    }

    /** "Jane Roe 42 % or Tomas Brandt 31 %". */
    String perhaps(List<Candidate> candidates) {
        List<String> names = candidates.stream()
                .map(candidate -> of(candidate.speaker()) + "\u00a0" + Percent.of(candidate.probability()))
                .toList();
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    /** How many different ones speak. */
    static int count(List<Attribution> attributions) {
        return (int) attributions.stream()
                .flatMap(attribution -> attribution.speakers().stream())
                .distinct()
                .count();
    }
}
