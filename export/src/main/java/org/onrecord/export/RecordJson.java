package org.onrecord.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.Metadata;
import org.onrecord.archive.FoundForecast;
import org.onrecord.archive.FoundStatement;
import org.onrecord.archive.ListedArticle;
import org.onrecord.archive.Resolution;
import org.onrecord.archive.Score;
import org.onrecord.archive.SpeakerCount;
import org.onrecord.archive.SpeakerProfile;
import org.onrecord.archive.Wilson;
import tools.jackson.databind.json.JsonMapper;

/** What is found in the archive, each as one JSON object on one line, as docs/json.md describes it. Thread-safe. */
public final class RecordJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RecordJson() {}

    public static String line(FoundStatement statement) {
        return json(object(statement));
    }

    public static String line(FoundForecast forecast) {
        return json(object(forecast));
    }

    /** With all that was ever judged of it, the oldest first. */
    public static String line(FoundForecast forecast, List<Resolution> resolutions) {
        Map<String, @Nullable Object> object = object(forecast);
        object.put("resolutions", resolutions.stream().map(RecordJson::object).toList());
        return json(object);
    }

    static Map<String, @Nullable Object> object(FoundForecast forecast) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("key", forecast.key());
        putPlace(object, forecast.article(), forecast.story(), forecast.metadata());
        object.put("kind", forecast.kind());
        object.put("holders", forecast.holders());
        object.put("words", forecast.words());
        object.put("statement", forecast.statement());
        object.put("condition", forecast.condition());
        object.put("from", forecast.from());
        object.put("to", forecast.to());
        object.put("certainty", forecast.certainty());
        object.put("probability", new double[] {forecast.lowest(), forecast.highest()});
        object.put("confidence", rounded(forecast.confidence()));
        Resolution resolution = forecast.resolution();
        object.put("resolution", resolution == null ? null : object(resolution));
        return object;
    }

    public static String line(SpeakerCount speaker) {
        return json(object(speaker));
    }

    public static String line(ListedArticle article) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("article", article.identity());
        object.put("title", article.metadata().title());
        object.put("byline", article.metadata().byline());
        object.put("publisher", article.metadata().publisher());
        object.put("published", article.metadata().published());
        object.put("statements", article.statements());
        object.put("speakers", article.speakers());
        object.put("versions", article.versions());
        object.put("copies", article.copies());
        return json(object);
    }

    public static String line(SpeakerProfile profile) {
        return json(object(profile));
    }

    static Map<String, @Nullable Object> object(SpeakerProfile profile) {
        Map<String, @Nullable Object> object = object(profile.who());
        object.put("names", profile.names());
        object.put("roles", profile.roles());
        object.put("topics", profile.topics());
        object.put("byMonth", profile.byMonth());
        object.put("byPublisher", profile.byPublisher());
        FoundStatement first = profile.first();
        FoundStatement latest = profile.latest();
        object.put("first", first == null ? null : object(first));
        object.put("latest", latest == null ? null : object(latest));
        return object;
    }

    public static String line(Score score) {
        return json(object(score));
    }

    static Map<String, @Nullable Object> object(Score score) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        boolean isScored = score.predictions() > 0;
        object.put("whose", score.whose());
        object.put("predictions", score.predictions());
        object.put("few", score.isOfFew());
        object.put("brier", isScored ? rounded(score.brier()) : null);
        object.put("log", isScored ? rounded(score.log()) : null);
        object.put("baseRate", isScored ? rounded(score.baseRate()) : null);
        object.put("baseBrier", isScored ? rounded(score.baseBrier()) : null);
        object.put("hits", score.hits());
        object.put("sided", score.sided());
        object.put("hitRate", score.sided() == 0 ? null : interval(Wilson.of(score.hits(), score.sided())));
        object.put("calibration", score.calibration());
        object.put("pledges", score.pledges());
        return object;
    }

    /**
     * How some did, and how all of them together.
     *
     * @param next the cursor of those behind them; null where there are none
     */
    public static String line(Score all, List<Score> each, @Nullable String next) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("all", object(all));
        object.put("items", each.stream().map(RecordJson::object).toList());
        object.put("next", next);
        return json(object);
    }

    static Map<String, @Nullable Object> object(FoundStatement statement) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        putPlace(object, statement.article(), statement.story(), statement.metadata());
        object.put("attribution", statement.local());
        object.put("kind", statement.kind());
        object.put("type", statement.type());
        object.put("speakers", statement.speakers());
        object.put("speakerKeys", keys(statement));
        object.put("words", statement.words());
        object.put("determinacy", statement.determinacy());
        object.put("stance", statement.stance());
        object.put("stanceConfidence", rounded(statement.stanceConfidence()));
        object.put("copies", statement.copies());
        object.put("confidence", rounded(statement.confidence()));
        return object;
    }

    /** In the order of the names; null for who has none. */
    static List<@Nullable String> keys(FoundStatement statement) {
        List<@Nullable String> keys = new ArrayList<>();
        statement.voices().forEach(voice -> keys.add(voice.key()));
        return keys;
    }

    static Map<String, @Nullable Object> object(SpeakerCount speaker) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("key", speaker.key());
        object.put("name", speaker.name());
        object.put("kind", speaker.kind());
        object.put("statements", speaker.statements());
        object.put("articles", speaker.articles());
        return object;
    }

    private static Map<String, @Nullable Object> object(Resolution resolution) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("outcome", resolution.outcome());
        object.put("on", resolution.on().toString());
        object.put("evidence", resolution.evidence());
        object.put("judge", resolution.judge());
        object.put("note", resolution.note());
        object.put("at", resolution.at().toString());
        return object;
    }

    static void putPlace(
            Map<String, @Nullable Object> object, String article, @Nullable String story, Metadata metadata) {
        object.put("article", article);
        object.put("story", story);
        object.put("title", metadata.title());
        object.put("byline", metadata.byline());
        object.put("publisher", metadata.publisher());
        object.put("published", metadata.published());
    }

    private static double[] interval(Wilson interval) {
        return new double[] {rounded(interval.lowest()), rounded(interval.highest())};
    }

    /** As all probabilities that Onrecord writes. */
    static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    static String json(Map<String, @Nullable Object> object) {
        return PrintableJson.of(MAPPER.writeValueAsString(object));
    }
}
