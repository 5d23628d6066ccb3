package org.onrecord.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.Markup;
import org.onrecord.Provenance;
import org.onrecord.Span;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The columns that hold lists, as JSON that SQLite's own functions can read. Thread-safe. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    private record Line(String words, @Nullable String publisher, int @Nullable [] span) {}

    private record Mark(Markup.Kind kind, int[] span) {}

    static String strings(List<String> values) {
        return MAPPER.writeValueAsString(values);
    }

    static List<String> strings(String json) {
        return json.equals("[]") // as most are
                ? List.of()
                : MAPPER.readValue(json, new TypeReference<List<String>>() {});
    }

    static String spans(List<Span> spans) {
        return MAPPER.writeValueAsString(spans.stream().map(Json::pair).toList());
    }

    static List<Span> spans(String json) {
        return MAPPER.readValue(json, new TypeReference<List<int[]>>() {}).stream()
                .map(Json::span)
                .toList();
    }

    static @Nullable String span(@Nullable Span span) {
        return span == null ? null : MAPPER.writeValueAsString(pair(span));
    }

    static @Nullable Span span(@Nullable String json) {
        return json == null ? null : span(MAPPER.readValue(json, int[].class));
    }

    static String provenance(List<Provenance> lines) {
        return MAPPER.writeValueAsString(lines.stream()
                .map(line -> new Line(line.words(), line.publisher(), line.span() == null ? null : pair(line.span())))
                .toList());
    }

    static List<Provenance> provenance(String json) {
        return MAPPER.readValue(json, new TypeReference<List<Line>>() {}).stream()
                .map(line -> new Provenance(line.words, line.publisher, line.span == null ? null : span(line.span)))
                .toList();
    }

    static String markup(List<Markup> marks) {
        return MAPPER.writeValueAsString(marks.stream()
                .map(mark -> new Mark(mark.kind(), pair(mark.span())))
                .toList());
    }

    static List<Markup> markup(String json) {
        return MAPPER.readValue(json, new TypeReference<List<Mark>>() {}).stream()
                .map(mark -> new Markup(mark.kind, span(mark.span)))
                .toList();
    }

    private static int[] pair(Span span) {
        return new int[] {span.start(), span.end()};
    }

    private static Span span(int[] pair) {
        return new Span(pair[0], pair[1]);
    }
}
