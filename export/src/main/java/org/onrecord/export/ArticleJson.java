package org.onrecord.export;

import java.io.StringWriter;
import org.onrecord.Article;
import org.onrecord.Markup;
import org.onrecord.Metadata;
import org.onrecord.Provenance;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** An article as it was read, as one JSON object on one line: {@code article} as in an analysis, and {@code text}. Thread-safe. */
public final class ArticleJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final JsonFields fields;

    private ArticleJson(JsonGenerator json) {
        this.json = json;
        this.fields = new JsonFields(json);
    }

    /** The object, without a line's end. Fit for a terminal and for any encoder: see {@link PrintableJson}. */
    public static String line(Article article) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeName("article");
            write(json, article);
            json.writeStringProperty("text", article.text());
            json.writeEndObject();
        }
        return PrintableJson.of(line.toString());
    }

    /** What is known of an article, without its text. */
    static void write(JsonGenerator json, Article article) {
        new ArticleJson(json).write(article);
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
        fields.string("story", article.story());
        json.writeEndObject();
    }

    private void write(Metadata metadata) {
        fields.string("title", metadata.title());
        fields.string("byline", metadata.byline());
        fields.string("publisher", metadata.publisher());
        fields.string("published", metadata.published());
        fields.string("modified", metadata.modified());
        fields.string("address", metadata.address());
        fields.string("language", metadata.language());
    }

    private void write(Provenance provenance) {
        json.writeStartObject();
        json.writeStringProperty("words", provenance.words());
        fields.string("publisher", provenance.publisher());
        fields.span("span", provenance.span());
        json.writeEndObject();
    }

    private void write(Markup markup) {
        json.writeStartObject();
        fields.name("kind", markup.kind());
        fields.span("span", markup.span());
        json.writeEndObject();
    }
}
