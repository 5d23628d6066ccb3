package org.onrecord.export.brat;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.onrecord.Attribution;
import org.onrecord.Candidate;
import org.onrecord.Forecast;
import org.onrecord.Speaker;

/** Who speaks, and how sure that is, in words for a note. Immutable. */
final class VoiceNotes {
    private final Map<String, Speaker> speakers;

    VoiceNotes(List<Speaker> speakers) {
        this.speakers = speakers.stream().collect(toMap(Speaker::id, Function.identity(), (one, other) -> one));
    }

    /** "Odile Brandt (PERSON, odile-brandt); confidence 0.9712". */
    String of(Attribution attribution) {
        String who =
                attribution.candidates().isEmpty() || !attribution.speakers().isEmpty()
                        ? named(attribution.speakers())
                        : attribution.candidates().stream().map(this::perhaps).collect(joining(" or ", "perhaps ", ""));
        return note(who, attribution.confidence());
    }

    /** The same, and the days between which it falls due. */
    String of(Forecast forecast) {
        String days = forecast.from() == null && forecast.to() == null
                ? ""
                : "; from " + Objects.requireNonNullElse(forecast.from(), "?") + " to "
                        + Objects.requireNonNullElse(forecast.to(), "?");
        return note(named(forecast.holder()) + days, forecast.confidence());
    }

    private static String note(String what, double confidence) {
        return String.format(Locale.ROOT, "%s; confidence %.4f", what, confidence);
    }

    private String perhaps(Candidate candidate) {
        return String.format(Locale.ROOT, "%s %.4f", named(candidate.speaker()), candidate.probability());
    }

    private String named(List<String> ids) {
        return ids.isEmpty() ? "nobody named" : ids.stream().map(this::named).collect(joining(", "));
    }

    private String named(String id) {
        Speaker speaker = speakers.get(id);
        if (speaker == null) {
            return id.equals(Speaker.WRITER) ? "the writer" : "anybody";
        }
        return speaker.name() + " (" + speaker.kind() + (speaker.key() == null ? "" : ", " + speaker.key()) + ")";
    }
}
