package org.onrecord.archive;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.Attribution;
import org.onrecord.Candidate;
import org.onrecord.Forecast;
import org.onrecord.Speaker;

/** Writes what was found in one version of an article. For one thread. */
final class AnalysisRows {
    /** The persons behind local ids of speakers, as {@link Voices} looks for them. */
    private static final String VOICE =
            "(SELECT coalesce(group_concat(char(57344) || person, ' '), '') FROM speaker WHERE version = ?"
                    + " AND local IN (SELECT value FROM json_each(?)))";

    private final Sql sql;
    private final People people;

    AnalysisRows(Sql sql) {
        this.sql = sql;
        this.people = new People(sql);
    }

    void insert(Place place, Analysis analysis) throws SQLException {
        long version = place.version();
        Map<String, Long> speakers = new HashMap<>();
        for (Speaker speaker : analysis.speakers()) {
            speakers.put(speaker.id(), insert(place, speaker));
        }
        for (Attribution attribution : analysis.attributions()) {
            insert(version, analysis.article(), attribution, speakers);
        }
        for (Forecast forecast : analysis.forecasts()) {
            insert(place, analysis.article(), forecast);
        }
    }

    /** Where an analysis belongs. */
    record Place(long article, long version, String identity) {}

    void remove(long version) throws SQLException {
        sql.update("DELETE FROM attribution WHERE version = ?", version);
        sql.update("DELETE FROM forecast WHERE version = ?", version);
        sql.update("DELETE FROM speaker WHERE version = ?", version);
    }

    private long insert(Place place, Speaker speaker) throws SQLException {
        return sql.insert(
                "INSERT INTO speaker (version, local, person, name, kind, aliases, roles, mentions)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                place.version(),
                speaker.id(),
                people.of(speaker, place.article()),
                speaker.name(),
                speaker.kind().name(),
                Json.strings(speaker.aliases()),
                Json.strings(speaker.roles()),
                Json.spans(speaker.mentions()));
    }

    private void insert(long version, Article article, Attribution attribution, Map<String, Long> speakers)
            throws SQLException {
        String words = article.words(attribution.content());
        long id = sql.insert(
                "INSERT INTO attribution (version, local, kind, type, determinacy, source, cue, content, notes, words, voice, words_hash, stance,"
                        + " stance_evidence, stance_confidence, within, repeats, speaker_confidence, confidence)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, " + VOICE + ", ?, ?, ?, ?, ?, ?, ?, ?)",
                version,
                attribution.id(),
                attribution.kind().name(),
                attribution.type().name(),
                attribution.determinacy().name(),
                Json.spans(attribution.source()),
                Json.spans(attribution.cue()),
                Json.spans(attribution.content()),
                Json.spans(attribution.notes()),
                words,
                version,
                Json.strings(attribution.speakers()),
                Copies.hash(words),
                attribution.stance().value().name(),
                Json.span(attribution.stance().evidence()),
                attribution.stance().confidence(),
                attribution.within(),
                attribution.repeats(),
                attribution.speakerConfidence(),
                attribution.confidence());
        int position = 0;
        for (String speaker : attribution.speakers()) {
            speaks(id, position++, speaker, speakers, null);
        }
        for (Candidate candidate : attribution.candidates()) {
            speaks(id, position++, candidate.speaker(), speakers, candidate.probability());
        }
    }

    private void speaks(
            long attribution, int position, String speaker, Map<String, Long> speakers, @Nullable Double candidate)
            throws SQLException {
        Long row = speakers.get(speaker);
        sql.update(
                "INSERT INTO attribution_speaker (attribution, position, speaker, other, candidate) VALUES (?, ?, ?, ?, ?)",
                attribution,
                position,
                row,
                row == null ? speaker : null,
                candidate);
    }

    private void insert(Place place, Article article, Forecast forecast) throws SQLException {
        sql.insert(
                "INSERT INTO forecast (version, local, key, kind, span, words, words_hash, holder, attribution, condition, time, due_from,"
                        + " due_to, cue, certainty, lowest, highest, confidence)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                place.version(),
                forecast.id(),
                ForecastKey.of(place.identity(), article, forecast),
                forecast.kind().name(),
                Json.span(forecast.span()),
                article.words(forecast.span()),
                Copies.hash(article.words(forecast.span())),
                Json.strings(forecast.holder()),
                forecast.attribution(),
                Json.span(forecast.condition()),
                Json.span(forecast.time()),
                forecast.from(),
                forecast.to(),
                Json.span(forecast.cue()),
                forecast.certainty().name(),
                forecast.certainty().lowest(),
                forecast.certainty().highest(),
                forecast.confidence());
    }
}
