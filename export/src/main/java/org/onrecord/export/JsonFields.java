package org.onrecord.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.Span;
import tools.jackson.core.JsonGenerator;

/** The fields of which our objects are made. */
public final class JsonFields {
    private static final int CONFIDENCE_DIGITS = 4;

    private final JsonGenerator json;

    public JsonFields(JsonGenerator json) {
        this.json = json;
    }

    void string(String key, @Nullable String value) {
        json.writeName(key);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    /** Nothing where there is no value. */
    public void given(String key, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(key, value);
        }
    }

    public void name(String key, @Nullable Enum<?> value) {
        string(key, value == null ? null : value.name());
    }

    void strings(String key, List<String> values) {
        json.writeArrayPropertyStart(key);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    void span(String key, @Nullable Span span) {
        json.writeName(key);
        if (span == null) {
            json.writeNull();
        } else {
            write(span);
        }
    }

    void spans(String key, List<Span> spans) {
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

    /** A probability with at most four digits. */
    public void rounded(String key, double probability) {
        BigDecimal rounded = new BigDecimal(probability).setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_EVEN);
        json.writeNumberProperty(key, rounded.stripTrailingZeros());
    }
}
