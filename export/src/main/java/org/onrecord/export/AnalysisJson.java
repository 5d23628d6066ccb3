package org.onrecord.export;

import java.io.StringWriter;
import org.onrecord.Analysis;
import org.onrecord.Attribution;
import org.onrecord.Candidate;
import org.onrecord.Forecast;
import org.onrecord.Speaker;
import org.onrecord.Stance;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An analysis as one JSON object on one line, as {@code analysis.schema.json} beside this class describes it: keys in a
 * fixed order and all present, offsets in code points. Thread-safe.
 */
public final class AnalysisJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final JsonFields fields;

    private AnalysisJson(JsonGenerator json) {
        this.json = json;
        this.fields = new JsonFields(json);
    }

    /** The object, without a line's end. Fit for a terminal and for any encoder: see {@link PrintableJson}. */
    public static String line(Analysis analysis) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            new AnalysisJson(json).write(analysis);
        }
        return PrintableJson.of(line.toString());
    }

    private void write(Analysis analysis) {
        json.writeStartObject();
        json.writeName("article");
        ArticleJson.write(json, analysis.article());
        json.writeArrayPropertyStart("speakers");
        analysis.speakers().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("attributions");
        analysis.attributions().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("forecasts");
        analysis.forecasts().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Speaker speaker) {
        json.writeStartObject();
        json.writeStringProperty("id", speaker.id());
        fields.string("key", speaker.key());
        json.writeStringProperty("name", speaker.name());
        fields.name("kind", speaker.kind());
        fields.strings("aliases", speaker.aliases());
        fields.strings("roles", speaker.roles());
        fields.spans("mentions", speaker.mentions());
        json.writeEndObject();
    }

    private void write(Attribution attribution) {
        json.writeStartObject();
        json.writeStringProperty("id", attribution.id());
        fields.name("kind", attribution.kind());
        fields.name("type", attribution.type());
        fields.spans("source", attribution.source());
        fields.spans("cue", attribution.cue());
        fields.spans("content", attribution.content());
        fields.spans("notes", attribution.notes());
        fields.strings("speakers", attribution.speakers());
        json.writeArrayPropertyStart("candidates");
        attribution.candidates().forEach(this::write);
        json.writeEndArray();
        fields.name("determinacy", attribution.determinacy());
        json.writeName("stance");
        write(attribution.stance());
        fields.string("within", attribution.within());
        fields.string("repeats", attribution.repeats());
        fields.rounded("speakerConfidence", attribution.speakerConfidence());
        fields.rounded("confidence", attribution.confidence());
        json.writeEndObject();
    }

    private void write(Candidate candidate) {
        json.writeStartObject();
        json.writeStringProperty("speaker", candidate.speaker());
        fields.rounded("probability", candidate.probability());
        json.writeEndObject();
    }

    private void write(Stance stance) {
        json.writeStartObject();
        fields.name("value", stance.value());
        fields.span("evidence", stance.evidence());
        fields.rounded("confidence", stance.confidence());
        json.writeEndObject();
    }

    private void write(Forecast forecast) {
        json.writeStartObject();
        json.writeStringProperty("id", forecast.id());
        fields.name("kind", forecast.kind());
        fields.span("span", forecast.span());
        fields.strings("holder", forecast.holder());
        fields.string("attribution", forecast.attribution());
        fields.span("condition", forecast.condition());
        fields.span("time", forecast.time());
        fields.string("from", forecast.from());
        fields.string("to", forecast.to());
        fields.span("cue", forecast.cue());
        fields.name("certainty", forecast.certainty());
        json.writeArrayPropertyStart("probability");
        json.writeNumber(forecast.certainty().lowest());
        json.writeNumber(forecast.certainty().highest());
        json.writeEndArray();
        fields.rounded("confidence", forecast.confidence());
        json.writeEndObject();
    }
}
