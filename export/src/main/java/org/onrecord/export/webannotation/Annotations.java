package org.onrecord.export.webannotation;

import org.jspecify.annotations.Nullable;
import org.onrecord.Attribution;
import org.onrecord.Attribution.Determinacy;
import org.onrecord.Attribution.Type;
import org.onrecord.Candidate;
import org.onrecord.Forecast;
import org.onrecord.Speaker;
import org.onrecord.Stance;
import org.onrecord.export.JsonFields;
import tools.jackson.core.JsonGenerator;

/** Writes what was found in an article, each finding as one annotation. */
final class Annotations {
    private final JsonGenerator json;
    private final JsonFields fields;
    private final AnnotatedArticle article;
    private final Bodies bodies;
    private final Targets targets;

    Annotations(JsonGenerator json, AnnotatedArticle article) {
        this.json = json;
        this.fields = new JsonFields(json);
        this.article = article;
        this.bodies = new Bodies(json, article);
        this.targets = new Targets(json, article);
    }

    void write(Attribution attribution) {
        begin("ATTRIBUTION", attribution.id());
        fields.name("kind", attribution.kind());
        fields.name("act", attribution.type());
        fields.name("determinacy", attribution.determinacy());
        fields.name("stance", attribution.stance().value());
        fields.rounded("stanceConfidence", attribution.stance().confidence());
        reference("within", attribution.within());
        reference("repeats", attribution.repeats());
        if (!attribution.candidates().isEmpty()) {
            json.writeArrayPropertyStart("candidate");
            attribution.candidates().forEach(this::write);
            json.writeEndArray();
        }
        fields.rounded("speakerConfidence", attribution.speakerConfidence());
        fields.rounded("confidence", attribution.confidence());
        json.writeArrayPropertyStart("body");
        bodies.identify(attribution.speakers());
        bodies.tag(attribution.kind());
        tagUnusual(attribution);
        json.writeEndArray();
        json.writeArrayPropertyStart("target");
        targets.write(Role.CONTENT, attribution.content()); // first, since some clients show the first target only
        targets.write(Role.SOURCE, attribution.source());
        targets.write(Role.CUE, attribution.cue());
        targets.write(Role.NOTE, attribution.notes());
        targets.write(Role.EVIDENCE, attribution.stance().evidence());
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Most were said, and are said to have been said, and the writer says nothing of their truth. */
    private void tagUnusual(Attribution attribution) {
        if (attribution.type() != Type.COMMUNICATION) {
            bodies.tag(attribution.type());
        }
        if (attribution.determinacy() != Determinacy.ASSERTED) {
            bodies.tag(attribution.determinacy());
        }
        if (attribution.stance().value() != Stance.Value.NONE) {
            bodies.tag(attribution.stance().value());
        }
    }

    void write(Forecast forecast) {
        begin("FORECAST", forecast.id());
        fields.name("kind", forecast.kind());
        reference("attribution", forecast.attribution());
        fields.given("from", forecast.from());
        fields.given("to", forecast.to());
        fields.name("certainty", forecast.certainty());
        json.writeNumberProperty("lowest", forecast.certainty().lowest());
        json.writeNumberProperty("highest", forecast.certainty().highest());
        fields.rounded("confidence", forecast.confidence());
        json.writeArrayPropertyStart("body");
        bodies.identify(forecast.holder());
        bodies.tag(forecast.kind());
        bodies.tag(forecast.certainty());
        json.writeEndArray();
        json.writeArrayPropertyStart("target");
        targets.write(Role.FORECAST, forecast.span());
        targets.write(Role.CONDITION, forecast.condition());
        targets.write(Role.TIME, forecast.time());
        targets.write(Role.CUE, forecast.cue());
        json.writeEndArray();
        json.writeEndObject();
    }

    private void begin(String finding, String local) {
        json.writeStartObject();
        json.writeStringProperty("id", article.iri(local));
        json.writeStringProperty("type", "Annotation");
        json.writeStringProperty("motivation", "classifying");
        writeCreator();
        json.writeStringProperty("finding", finding);
        json.writeStringProperty("local", local);
        json.writeStringProperty("sha256", article.sha256());
    }

    private void writeCreator() {
        json.writeObjectPropertyStart("creator");
        json.writeStringProperty("id", Iri.of("urn:onrecord:model:" + article.model()));
        json.writeStringProperty("type", "Software");
        json.writeStringProperty("name", "Onrecord");
        json.writeStringProperty("model", article.model());
        json.writeEndObject();
    }

    private void reference(String key, @Nullable String local) {
        if (local != null) {
            json.writeStringProperty(key, article.iri(local));
        }
    }

    private void write(Candidate candidate) {
        Speaker speaker = article.speaker(candidate.speaker());
        json.writeStartObject();
        json.writeStringProperty("name", speaker == null ? candidate.speaker() : speaker.name());
        fields.rounded("probability", candidate.probability());
        json.writeEndObject();
    }
}
