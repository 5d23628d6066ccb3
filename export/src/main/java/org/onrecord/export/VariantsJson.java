package org.onrecord.export;

import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.Article;
import org.onrecord.Span;
import org.onrecord.Speaker;
import org.onrecord.story.Edit;
import org.onrecord.story.Form;
import org.onrecord.story.Quotation;
import org.onrecord.story.QuotationGroup;
import org.onrecord.story.Variant;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A quotation in all its forms as one JSON object on one line: keys in a fixed order, offsets in code points. Thread-safe. */
public final class VariantsJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private VariantsJson(JsonGenerator json) {
        this.json = json;
    }

    /** The object, without a line's end. */
    public static String line(QuotationGroup group) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            new VariantsJson(json).write(group);
        }
        return PrintableJson.of(line.toString());
    }

    private void write(QuotationGroup group) {
        json.writeStartObject();
        json.writeNumberProperty("stories", group.stories());
        json.writeName("fullest");
        json.writeStartObject();
        writePlaces(group.fullest());
        json.writeEndObject();
        json.writeArrayPropertyStart("variants");
        group.variants().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Variant variant) {
        json.writeStartObject();
        json.writeArrayPropertyStart("differences");
        variant.differences().forEach(difference -> json.writeString(difference.name()));
        json.writeEndArray();
        json.writeArrayPropertyStart("edits");
        variant.edits().forEach(this::write);
        json.writeEndArray();
        writePlaces(variant.form());
        json.writeEndObject();
    }

    private void write(Edit edit) {
        json.writeStartObject();
        write("difference", edit.difference() == null ? null : edit.difference().name());
        write("full", edit.full());
        write("variant", edit.variant());
        json.writeEndObject();
    }

    private void writePlaces(Form form) {
        json.writeArrayPropertyStart("places");
        form.places().forEach(this::write);
        json.writeEndArray();
    }

    private void write(Quotation place) {
        Article article = place.article();
        json.writeStartObject();
        json.writeStringProperty("article", article.id());
        json.writeStringProperty("uri", article.uri());
        write("title", article.metadata().title());
        write("publisher", article.metadata().publisher());
        write("published", article.metadata().published());
        write("story", article.story());
        json.writeStringProperty("attribution", place.attribution().id());
        json.writeArrayPropertyStart("speakers");
        place.speakers().stream().map(Speaker::name).forEach(json::writeString);
        json.writeEndArray();
        write("content", place.attribution().content());
        json.writeArrayPropertyStart("words");
        place.attribution().content().stream().map(article::words).forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(String key, @Nullable String value) {
        json.writeName(key);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    private void write(String key, List<Span> spans) {
        json.writeArrayPropertyStart(key);
        for (Span span : spans) {
            json.writeStartObject();
            json.writeNumberProperty("start", span.start());
            json.writeNumberProperty("end", span.end());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
