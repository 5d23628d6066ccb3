package org.onrecord.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Metadata;
import org.onrecord.archive.ArticleCopy;
import org.onrecord.archive.ArticleVersion;
import tools.jackson.databind.json.JsonMapper;

/** All that the archive has of an article as one JSON object on one line, as docs/json.md describes it. Thread-safe. */
public final class ArticleRecordJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ArticleRecordJson() {}

    /**
     * The object, without a line's end.
     *
     * @param analysis that of the version which is shown
     */
    public static String line(Analysis analysis, List<ArticleVersion> versions, List<ArticleCopy> copies) {
        return "{\"text\":" + json(analysis.article().text())
                + ",\"versions\":"
                + list(versions.stream().map(ArticleRecordJson::object).toList())
                + ",\"copies\":"
                + list(copies.stream().map(ArticleRecordJson::object).toList())
                + ",\"analysis\":" + AnalysisJson.line(analysis) + "}";
    }

    private static Map<String, @Nullable Object> object(ArticleVersion version) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("number", version.number());
        object.put("readAt", version.readAt().toString());
        object.put("model", version.model());
        put(object, version.metadata());
        object.put("modified", version.metadata().modified());
        return object;
    }

    private static Map<String, @Nullable Object> object(ArticleCopy copy) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("article", copy.identity());
        object.put("first", copy.isFirst());
        put(object, copy.metadata());
        return object;
    }

    private static void put(Map<String, @Nullable Object> object, Metadata metadata) {
        object.put("title", metadata.title());
        object.put("byline", metadata.byline());
        object.put("publisher", metadata.publisher());
        object.put("published", metadata.published());
    }

    private static String list(List<Map<String, @Nullable Object>> objects) {
        return objects.stream().map(ArticleRecordJson::json).collect(Collectors.joining(",", "[", "]"));
    }

    private static String json(Object value) {
        return PrintableJson.of(MAPPER.writeValueAsString(value));
    }
}
