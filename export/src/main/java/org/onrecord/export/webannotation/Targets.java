package org.onrecord.export.webannotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.Span;
import tools.jackson.core.JsonGenerator;

/** Writes the targets of one annotation: stretches of the article's text, each found by its words and by its position. */
final class Targets {
    private final JsonGenerator json;
    private final AnnotatedArticle article;

    Targets(JsonGenerator json, AnnotatedArticle article) {
        this.json = json;
        this.article = article;
    }

    void write(Role role, List<Span> spans) {
        spans.forEach(span -> write(role, span));
    }

    void write(Role role, @Nullable Span span) {
        if (span == null) {
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("type", "SpecificResource");
        json.writeStringProperty("role", role.name());
        json.writeStringProperty("source", article.source());
        json.writeObjectPropertyStart("state");
        json.writeStringProperty("type", "TimeState");
        json.writeStringProperty("sourceDate", article.readAt().toString());
        json.writeEndObject();
        json.writeArrayPropertyStart("selector");
        write(article.text().quote(span));
        writePosition(span);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(TextQuote quote) {
        json.writeStartObject();
        json.writeStringProperty("type", "TextQuoteSelector");
        json.writeStringProperty("prefix", quote.prefix());
        json.writeStringProperty("exact", quote.exact());
        json.writeStringProperty("suffix", quote.suffix());
        json.writeEndObject();
    }

    /** The model counts in code points, as spans do. */
    private void writePosition(Span span) {
        json.writeStartObject();
        json.writeStringProperty("type", "TextPositionSelector");
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        json.writeEndObject();
    }
}
