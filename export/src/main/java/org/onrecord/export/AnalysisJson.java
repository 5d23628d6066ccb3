package org.onrecord.export;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.Attribution;
import org.onrecord.Candidate;
import org.onrecord.Forecast;
import org.onrecord.Markup;
import org.onrecord.Metadata;
import org.onrecord.Provenance;
import org.onrecord.Span;
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
    private static final int CONFIDENCE_DIGITS = 4;

    private final JsonGenerator json;

    private AnalysisJson(JsonGenerator json) {
        this.json = json;
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
        write(analysis.article());
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

    private void write(Article article) {
        json.writeStartObject();
        json.writeStringProperty("id", article.id());
        json.writeStringProperty("uri", article.uri());
        write(article.metadata());
        json.writeArrayPropertyStart("provenance");
        article.provenance().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("markup");
        article.markup().forEach(this::write);
        json.writeEndArray();
        writeString("story", article.story());
        json.writeEndObject();
    }

    private void write(Metadata metadata) {
        writeString("title", metadata.title());
        writeString("byline", metadata.byline());
        writeString("publisher", metadata.publisher());
        writeString("published", metadata.published());
        writeString("modified", metadata.modified());
        writeString("address", metadata.address());
        writeString("language", metadata.language());
    }

    private void write(Provenance provenance) {
        json.writeStartObject();
        json.writeStringProperty("words", provenance.words());
        writeString("publisher", provenance.publisher());
        writeSpan("span", provenance.span());
        json.writeEndObject();
    }

    private void write(Markup markup) {
        json.writeStartObject();
        writeName("kind", markup.kind());
        writeSpan("span", markup.span());
        json.writeEndObject();
    }

    private void write(Speaker speaker) {
        json.writeStartObject();
        json.writeStringProperty("id", speaker.id());
        writeString("key", speaker.key());
        json.writeStringProperty("name", speaker.name());
        writeName("kind", speaker.kind());
        writeStrings("aliases", speaker.aliases());
        writeStrings("roles", speaker.roles());
        writeSpans("mentions", speaker.mentions());
        json.writeEndObject();
    }

    private void write(Attribution attribution) {
        json.writeStartObject();
        json.writeStringProperty("id", attribution.id());
        writeName("kind", attribution.kind());
        writeName("type", attribution.type());
        writeSpans("source", attribution.source());
        writeSpans("cue", attribution.cue());
        writeSpans("content", attribution.content());
        writeSpans("notes", attribution.notes());
        writeStrings("speakers", attribution.speakers());
        json.writeArrayPropertyStart("candidates");
        attribution.candidates().forEach(this::write);
        json.writeEndArray();
        writeName("determinacy", attribution.determinacy());
        json.writeName("stance");
        write(attribution.stance());
        writeString("within", attribution.within());
        writeString("repeats", attribution.repeats());
        writeRounded("speakerConfidence", attribution.speakerConfidence());
        writeRounded("confidence", attribution.confidence());
        json.writeEndObject();
    }

    private void write(Candidate candidate) {
        json.writeStartObject();
        json.writeStringProperty("speaker", candidate.speaker());
        writeRounded("probability", candidate.probability());
        json.writeEndObject();
    }

    private void write(Stance stance) {
        json.writeStartObject();
        writeName("value", stance.value());
        writeSpan("evidence", stance.evidence());
        writeRounded("confidence", stance.confidence());
        json.writeEndObject();
    }

    private void write(Forecast forecast) {
        json.writeStartObject();
        json.writeStringProperty("id", forecast.id());
        writeName("kind", forecast.kind());
        writeSpan("span", forecast.span());
        writeStrings("holder", forecast.holder());
        writeString("attribution", forecast.attribution());
        writeSpan("condition", forecast.condition());
        writeSpan("time", forecast.time());
        writeString("from", forecast.from());
        writeString("to", forecast.to());
        writeSpan("cue", forecast.cue());
        writeName("certainty", forecast.certainty());
        json.writeArrayPropertyStart("probability");
        json.writeNumber(forecast.certainty().lowest());
        json.writeNumber(forecast.certainty().highest());
        json.writeEndArray();
        writeRounded("confidence", forecast.confidence());
        json.writeEndObject();
    }

    private void writeString(String key, @Nullable String value) {
        json.writeName(key);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    private void writeName(String key, @Nullable Enum<?> value) {
        writeString(key, value == null ? null : value.name());
    }

    private void writeStrings(String key, List<String> values) {
        json.writeArrayPropertyStart(key);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private void writeSpan(String key, @Nullable Span span) {
        json.writeName(key);
        if (span == null) {
            json.writeNull();
        } else {
            write(span);
        }
    }

    private void writeSpans(String key, List<Span> spans) {
        json.writeArrayPropertyStart(key);
        spans.forEach(this::write);
        json.writeEndArray();
    }

    private void write(Span span) {
        json.writeStartObject();
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        json.writeEndObject();
    }

    private void writeRounded(String key, double probability) {
        BigDecimal rounded = new BigDecimal(probability).setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_EVEN);
        json.writeNumberProperty(key, rounded.stripTrailingZeros());
    }
}
