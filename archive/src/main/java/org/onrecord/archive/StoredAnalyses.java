package org.onrecord.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.Attribution;
import org.onrecord.Attribution.Determinacy;
import org.onrecord.Candidate;
import org.onrecord.Forecast;
import org.onrecord.Forecast.Certainty;
import org.onrecord.Metadata;
import org.onrecord.Speaker;
import org.onrecord.Stance;

/** Reads analyses back as they were given. For one thread. */
final class StoredAnalyses {
    private final Sql sql;

    StoredAnalyses(Sql sql) {
        this.sql = sql;
    }

    Optional<Analysis> of(long version) throws SQLException {
        Optional<Article> article = article(version);
        if (article.isEmpty()) {
            return Optional.empty();
        }
        List<Attribution> attributions =
                sql.all("SELECT * FROM attribution WHERE version = ? ORDER BY id", this::attribution, version);
        List<Forecast> forecasts =
                sql.all("SELECT * FROM forecast WHERE version = ? ORDER BY id", StoredAnalyses::forecast, version);
        return Optional.of(new Analysis(article.get(), speakers(version), attributions, forecasts));
    }

    /** One version after the other; of hundreds of thousands of speakers, what tells who is who, and no more. */
    void forEachSpeakers(Consumer<Analysis> taker) throws SQLException {
        Article nothing = Article.of("", "");
        List<Speaker> together = new ArrayList<>();
        long[] version = {0};
        Runnable end = () -> taker.accept(new Analysis(nothing, List.copyOf(together), List.of(), List.of()));
        sql.forEach(
                "SELECT version, local, name, kind, roles FROM speaker ORDER BY version, id",
                row -> new Present(row.getLong(1), present(row)),
                next -> {
                    if (next.version != version[0] && !together.isEmpty()) {
                        end.run();
                        together.clear();
                    }
                    version[0] = next.version;
                    together.add(next.speaker);
                });
        if (!together.isEmpty()) {
            end.run();
        }
    }

    private record Present(long version, Speaker speaker) {}

    private static Speaker present(ResultSet row) throws SQLException {
        return new Speaker(
                row.getString("local"),
                null,
                row.getString("name"),
                Speaker.Kind.valueOf(row.getString("kind")),
                List.of(),
                Json.strings(row.getString("roles")),
                List.of());
    }

    private List<Speaker> speakers(long version) throws SQLException {
        return sql.all(
                "SELECT s.*, coalesce(whole.key, own.key) AS key FROM speaker s LEFT JOIN person own ON own.id = s.person"
                        + " LEFT JOIN person whole ON whole.id = own.merged WHERE s.version = ? ORDER BY s.id",
                StoredAnalyses::speaker,
                version);
    }

    Optional<Article> article(long version) throws SQLException {
        return sql.one(
                "SELECT v.*, first.identity AS first FROM version v JOIN article a ON a.id = v.article"
                        + " LEFT JOIN article first ON first.id = a.story WHERE v.id = ?",
                StoredAnalyses::article,
                version);
    }

    private static Article article(ResultSet row) throws SQLException {
        Metadata metadata = new Metadata(
                row.getString("title"),
                row.getString("byline"),
                row.getString("publisher"),
                row.getString("published"),
                row.getString("modified"),
                row.getString("address"),
                row.getString("language"));
        return new Article(
                row.getString("text_sha256"),
                row.getString("uri"),
                row.getString("text"),
                metadata,
                Json.provenance(row.getString("provenance")),
                Json.markup(row.getString("markup")),
                row.getString("first"));
    }

    private static Speaker speaker(ResultSet row) throws SQLException {
        return new Speaker(
                row.getString("local"),
                row.getString("key"),
                row.getString("name"),
                Speaker.Kind.valueOf(row.getString("kind")),
                Json.strings(row.getString("aliases")),
                Json.strings(row.getString("roles")),
                Json.spans(row.getString("mentions")));
    }

    private Attribution attribution(ResultSet row) throws SQLException {
        List<String> speakers = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Voice voice : voices(row.getLong("id"))) {
            if (voice.candidate == null) {
                speakers.add(voice.speaker);
            } else {
                candidates.add(new Candidate(voice.speaker, voice.candidate));
            }
        }
        return new Attribution(
                row.getString("local"),
                Attribution.Kind.valueOf(row.getString("kind")),
                Attribution.Type.valueOf(row.getString("type")),
                Json.spans(row.getString("source")),
                Json.spans(row.getString("cue")),
                Json.spans(row.getString("content")),
                Json.spans(row.getString("notes")),
                speakers,
                candidates,
                Determinacy.valueOf(row.getString("determinacy")),
                new Stance(
                        Stance.Value.valueOf(row.getString("stance")),
                        Json.span(row.getString("stance_evidence")),
                        row.getDouble("stance_confidence")),
                row.getString("within"),
                row.getString("repeats"),
                row.getDouble("speaker_confidence"),
                row.getDouble("confidence"));
    }

    private record Voice(String speaker, @Nullable Double candidate) {}

    private List<Voice> voices(long attribution) throws SQLException {
        return sql.all(
                "SELECT coalesce(s.local, v.other), v.candidate FROM attribution_speaker v"
                        + " LEFT JOIN speaker s ON s.id = v.speaker WHERE v.attribution = ? ORDER BY v.position",
                row -> new Voice(row.getString(1), (Double) row.getObject(2)),
                attribution);
    }

    private static Forecast forecast(ResultSet row) throws SQLException {
        return new Forecast(
                row.getString("local"),
                Forecast.Kind.valueOf(row.getString("kind")),
                Objects.requireNonNull(Json.span(row.getString("span"))),
                Json.strings(row.getString("holder")),
                row.getString("attribution"),
                Json.span(row.getString("condition")),
                Json.span(row.getString("time")),
                row.getString("due_from"),
                row.getString("due_to"),
                Json.span(row.getString("cue")),
                Certainty.valueOf(row.getString("certainty")),
                row.getDouble("confidence"));
    }
}
