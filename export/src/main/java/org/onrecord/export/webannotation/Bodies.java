package org.onrecord.export.webannotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.Speaker;
import tools.jackson.core.JsonGenerator;

/** Writes the bodies of one annotation, texts that any client can show: who it is, and tags. */
final class Bodies {
    private final JsonGenerator json;
    private final AnnotatedArticle article;

    Bodies(JsonGenerator json, AnnotatedArticle article) {
        this.json = json;
        this.article = article;
    }

    /** Names, as pages show them. */
    void identify(List<String> speakers) {
        for (String id : speakers) {
            Speaker speaker = article.speaker(id);
            if (speaker != null) {
                write("identifying", speaker.name(), speaker.key());
            } else {
                write("identifying", id.equals(Speaker.WRITER) ? "the writer" : "anybody", null);
            }
        }
    }

    void tag(Enum<?> tag) {
        write("tagging", tag.name(), null);
    }

    private void write(String purpose, String value, @Nullable String speakerKey) {
        json.writeStartObject();
        json.writeStringProperty("type", "TextualBody");
        json.writeStringProperty("purpose", purpose);
        json.writeStringProperty("value", value);
        json.writeStringProperty("format", "text/plain");
        if (speakerKey != null) {
            json.writeStringProperty("speakerKey", speakerKey);
        }
        json.writeEndObject();
    }
}
