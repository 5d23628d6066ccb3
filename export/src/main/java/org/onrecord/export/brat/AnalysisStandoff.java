package org.onrecord.export.brat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Attribution;
import org.onrecord.Forecast;
import org.onrecord.Span;

/**
 * An analysis as standoff annotations. Attributions are events as PolNeAR has them (Newell, Margolin and Ruths, LREC 2018): their
 * trigger stands on the cue, their type says whether there is a source. Forecasts are no events, since PolNeAR's readers would
 * take these for attributions. For one analysis.
 */
final class AnalysisStandoff {
    private final Standoff standoff;
    private final VoiceNotes voices;
    private final Map<String, String> events = new HashMap<>();

    private AnalysisStandoff(Analysis analysis, PlainText text) {
        this.standoff = new Standoff(text);
        this.voices = new VoiceNotes(analysis.speakers());
    }

    /** The lines of the file. */
    static String of(Analysis analysis, PlainText text) {
        AnalysisStandoff annotations = new AnalysisStandoff(analysis, text);
        analysis.attributions().forEach(annotations::add);
        analysis.attributions().forEach(annotations::tie);
        analysis.forecasts().forEach(annotations::add);
        return annotations.standoff.toString();
    }

    private void add(Attribution attribution) {
        String type = attribution.source().isEmpty() ? "Attribution-no-source" : "Attribution";
        String trigger = standoff.textBound(type, trigger(attribution));
        if (trigger == null) {
            return;
        }
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "Source", attribution.source());
        put(parts, "Cue", attribution.cue());
        put(parts, "Content", attribution.content());
        String event = standoff.event(type, trigger, parts);
        events.put(attribution.id(), event);
        standoff.attribute("Kind", event, attribution.kind());
        standoff.attribute("Type", event, attribution.type());
        standoff.attribute("Determinacy", event, attribution.determinacy());
        standoff.attribute("Stance", event, attribution.stance().value());
        standoff.note(event, voices.of(attribution));
    }

    /** The cue, else the first piece of the content. */
    private static List<Span> trigger(Attribution attribution) {
        return attribution.cue().isEmpty()
                ? attribution.content().stream().limit(1).toList()
                : attribution.cue();
    }

    private void put(Map<String, String> parts, String role, List<Span> spans) {
        String id = standoff.textBound(role, spans);
        if (id != null) {
            parts.put(role, id);
        }
    }

    private void tie(Attribution attribution) {
        String event = events.get(attribution.id());
        relate("Within", event, event(attribution.within()));
        relate("Repeats", event, event(attribution.repeats()));
        relate("EditorsNote", event, standoff.textBound("Note", attribution.notes()));
        relate(
                "StanceEvidence",
                event,
                standoff.textBound("Evidence", one(attribution.stance().evidence())));
    }

    private void add(Forecast forecast) {
        String id = standoff.textBound("Forecast", List.of(forecast.span()));
        if (id == null) {
            return;
        }
        standoff.attribute("Foresees", id, forecast.kind());
        standoff.attribute("Certainty", id, forecast.certainty());
        standoff.note(id, voices.of(forecast));
        relate("StatedIn", id, event(forecast.attribution()));
        relate("OnCondition", id, standoff.textBound("Condition", one(forecast.condition())));
        relate("AtTime", id, standoff.textBound("Horizon", one(forecast.time())));
        relate("CertainBy", id, standoff.textBound("CertaintyCue", one(forecast.cue())));
    }

    private @Nullable String event(@Nullable String attribution) {
        return attribution == null ? null : events.get(attribution);
    }

    private static List<Span> one(@Nullable Span span) {
        return span == null ? List.of() : List.of(span);
    }

    private void relate(String type, @Nullable String from, @Nullable String to) {
        if (from != null && to != null) {
            standoff.relation(type, from, to);
        }
    }
}
