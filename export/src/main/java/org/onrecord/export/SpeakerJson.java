package org.onrecord.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.FoundForecast;
import org.onrecord.archive.FoundStatement;
import org.onrecord.archive.IdentityChange;
import org.onrecord.archive.Score;
import org.onrecord.archive.SpeakerArticle;
import org.onrecord.archive.SpeakerCount;
import org.onrecord.archive.SpeakerProfile;

/** What the archive has of a speaker, and of who is who, as JSON; docs/json.md describes it. Thread-safe. */
public final class SpeakerJson {
    private SpeakerJson() {}

    /** All that is known of one speaker, as one object. */
    public static String whole(
            SpeakerProfile profile,
            List<FoundStatement> newest,
            List<FoundForecast> forecasts,
            @Nullable Score score,
            List<IdentityChange> changes) {
        Map<String, @Nullable Object> object = RecordJson.object(profile);
        object.put("newest", newest.stream().map(RecordJson::object).toList());
        object.put("forecasts", forecasts.stream().map(RecordJson::object).toList());
        object.put("score", score == null ? null : RecordJson.object(score));
        object.put("changes", changes.stream().map(SpeakerJson::object).toList());
        return RecordJson.json(object);
    }

    /** A speaker, and those who may be the same. */
    public static String candidates(SpeakerCount speaker, List<SpeakerCount> candidates) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("speaker", RecordJson.object(speaker));
        object.put("candidates", candidates.stream().map(RecordJson::object).toList());
        return RecordJson.json(object);
    }

    /** A speaker, and a part of the articles in which it speaks. */
    public static String articles(SpeakerCount speaker, List<SpeakerArticle> articles, @Nullable String next) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("speaker", RecordJson.object(speaker));
        object.put("items", articles.stream().map(SpeakerJson::object).toList());
        object.put("next", next);
        return RecordJson.json(object);
    }

    public static String line(IdentityChange change) {
        return RecordJson.json(object(change));
    }

    private static Map<String, @Nullable Object> object(IdentityChange change) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("kind", change.kind());
        object.put("key", change.key());
        object.put("name", change.name());
        object.put("otherKey", change.otherKey());
        object.put("otherName", change.otherName());
        object.put("articles", change.articles());
        object.put("at", change.at().toString());
        object.put("undoneAt", change.undoneAt() == null ? null : String.valueOf(change.undoneAt()));
        return object;
    }

    private static Map<String, @Nullable Object> object(SpeakerArticle article) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("article", article.article());
        object.put("title", article.metadata().title());
        object.put("byline", article.metadata().byline());
        object.put("publisher", article.metadata().publisher());
        object.put("published", article.metadata().published());
        object.put("statements", article.statements());
        return object;
    }
}
