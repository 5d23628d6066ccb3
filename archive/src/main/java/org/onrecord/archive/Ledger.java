package org.onrecord.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.Forecast;
import org.onrecord.Metadata;
import org.onrecord.Span;
import org.onrecord.Speaker;

/** The forecasts of the newest versions, those in one story once, and what became of them. Nothing in it is overwritten. For one thread. */
final class Ledger {
    /** The judgements on a forecast f of an article a: what was said of the same words in a copy of its story holds for it. */
    private static final String OF_ITS_WORDS = """
        (forecast_key = f.key OR forecast_key IN (SELECT same.key FROM article copy
        JOIN version its ON its.article = copy.id JOIN forecast same ON same.version = its.id
        WHERE copy.story = a.story AND same.words_hash = f.words_hash))\
        """;

    private static final String NEWEST_RESOLUTION =
            " LEFT JOIN resolution r ON r.id = (SELECT max(id) FROM resolution WHERE" + OF_ITS_WORDS + ")";

    private static final String RESOLVED = "r.id IS NOT NULL AND r.outcome <> 'OPEN'";

    /** So few that they are found at once; what is judged among them is told by the newest resolution. */
    private static final String JUDGED = """
        (f.key IN (SELECT forecast_key FROM resolution) OR f.words_hash IN
        (SELECT words_hash FROM forecast WHERE key IN (SELECT forecast_key FROM resolution)))\
        """;

    private final Sql sql;

    Ledger(Sql sql) {
        this.sql = sql;
    }

    /** A page of forecasts, those that fall due first at the front, those without a horizon at the end. */
    List<FoundForecast> find(ForecastQuery query, int offset, int limit) throws SQLException {
        Conditions conditions = new Conditions();
        switch (query.state()) {
            case OPEN -> conditions.add("NOT (" + RESOLVED + ")");
            case RESOLVED -> conditions.add(JUDGED + " AND " + RESOLVED);
            case ALL -> {}
        }
        conditions.addIf(
                query.holder() != null,
                "o.forecast IN (SELECT forecast FROM held WHERE person IN (" + People.CALLED + "))",
                query.holder(),
                query.holder());
        conditions.addIf(query.publisher() != null, "o.publisher = ?", query.publisher());
        conditions.addIf(query.kind() != null, "o.kind = ?", query.kind());
        conditions.addIf(query.due() != null, "o.due <= ?", String.valueOf(query.due()));
        conditions.addIf(query.leastConfidence() > 0, "o.confidence >= ?", query.leastConfidence());
        List<@Nullable Object> arguments = new ArrayList<>(conditions.arguments);
        arguments.add(limit);
        arguments.add(offset);
        String state = query.state() == ForecastQuery.State.ALL ? "" : NEWEST_RESOLUTION;
        List<FoundForecast> found = new ArrayList<>();
        for (long id : sql.all(
                "SELECT f.id FROM outlook o CROSS JOIN forecast f ON f.id = o.forecast"
                        + " CROSS JOIN version v ON v.id = f.version CROSS JOIN article a ON a.id = v.article" + state
                        + conditions.where()
                        + " ORDER BY o.due, o.forecast LIMIT ? OFFSET ?",
                row -> row.getLong(1),
                arguments.toArray())) {
            found.addAll(select(" WHERE f.id = ?", List.of(id)));
        }
        return found;
    }

    Optional<FoundForecast> get(String key) throws SQLException {
        return select(
                        " WHERE f.id IN (SELECT coalesce(original, id) FROM forecast WHERE key = ?) LIMIT 1",
                        List.of(key))
                .stream()
                .findFirst();
    }

    Optional<ForecastSource> source(String key) throws SQLException {
        return sql.one(
                "SELECT f.local, f.attribution, f.version, f.holder FROM forecast f JOIN article a ON a.current ="
                        + " f.version WHERE f.id IN (SELECT coalesce(original, id) FROM forecast WHERE key = ?)",
                row -> new ForecastSource(
                        row.getString(1), row.getString(2), holders(row.getLong(3), Json.strings(row.getString(4)))),
                key);
    }

    /** Adds a judgement; earlier ones stay. */
    void resolve(Resolution resolution) throws SQLException {
        FoundForecast forecast = get(resolution.forecast())
                .orElseThrow(() -> new ArchiveException("there is no forecast '" + resolution.forecast() + "'"));
        sql.inTransaction(() -> sql.update(
                "INSERT INTO resolution (forecast_key, article, words, outcome, resolved_on, evidence, judge, note, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                resolution.forecast(),
                forecast.article(),
                forecast.words(),
                resolution.outcome().name(),
                resolution.on().toString(),
                resolution.evidence(),
                resolution.judge(),
                resolution.note(),
                resolution.at().toString()));
    }

    /** All judgements on a forecast, also in other copies of its story, the oldest first. */
    List<Resolution> history(String key) throws SQLException {
        return sql.all(
                "SELECT DISTINCT r.forecast_key, outcome, resolved_on, evidence, judge, note, at, r.id FROM forecast f"
                        + " JOIN version v ON v.id = f.version JOIN article a ON a.id = v.article JOIN resolution r ON"
                        + OF_ITS_WORDS + " WHERE f.key = ? ORDER BY r.id",
                row -> resolution(row, 1),
                key);
    }

    List<LostJudgement> lost() throws SQLException {
        return sql.all(
                "SELECT forecast_key, outcome, resolved_on, evidence, judge, note, at, article, words FROM resolution"
                        + " WHERE forecast_key NOT IN (SELECT key FROM forecast) ORDER BY id",
                row -> new LostJudgement(resolution(row, 1), row.getString(8), row.getString(9)));
    }

    private List<FoundForecast> select(String rest, List<? extends @Nullable Object> arguments) throws SQLException {
        return sql.all(
                "SELECT r.forecast_key, r.outcome, r.resolved_on, r.evidence, r.judge, r.note, r.at, f.*, v.title,"
                        + " v.byline, v.publisher, v.published, v.modified, v.address, v.language, v.text, a.identity,"
                        + " (SELECT identity FROM article WHERE id = a.story AND id <> a.id) AS first, s.words AS statement,"
                        + " min(f.confidence, coalesce(s.confidence, 1)) AS sureness FROM forecast f"
                        + " LEFT JOIN attribution s ON s.version = f.version AND s.local = f.attribution"
                        + " JOIN version v ON v.id = f.version JOIN article a ON a.id = v.article AND a.current = v.id"
                        + NEWEST_RESOLUTION + rest,
                this::forecast,
                arguments.toArray());
    }

    private FoundForecast forecast(ResultSet row) throws SQLException {
        Metadata metadata = new Metadata(
                row.getString("title"),
                row.getString("byline"),
                row.getString("publisher"),
                row.getString("published"),
                row.getString("modified"),
                row.getString("address"),
                row.getString("language"));
        Resolution resolution = row.getString(1) == null ? null : resolution(row, 1);
        return new FoundForecast(
                row.getString("key"),
                row.getString("identity"),
                row.getString("first"),
                metadata,
                names(holders(row.getLong("version"), Json.strings(row.getString("holder")))),
                Forecast.Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getString("statement"),
                words(row.getString("text"), Json.span(row.getString("condition"))),
                row.getString("due_from"),
                row.getString("due_to"),
                Forecast.Certainty.valueOf(row.getString("certainty")),
                row.getDouble("lowest"),
                row.getDouble("highest"),
                row.getDouble("sureness"),
                resolution == null || resolution.outcome() == Resolution.Outcome.OPEN ? null : resolution);
    }

    private List<ForecastSource.Holder> holders(long version, List<String> locals) throws SQLException {
        List<ForecastSource.Holder> holders = new ArrayList<>();
        for (String local : locals) {
            if (local.equals(Speaker.WRITER) || local.equals(Speaker.GENERIC)) {
                holders.add(new ForecastSource.Holder(local.equals(Speaker.WRITER) ? "the writer" : "anybody", null));
            } else {
                holders.addAll(sql.all(
                        "SELECT coalesce(whole.name, own.name, s.name), coalesce(whole.key, own.key) FROM speaker s"
                                + " LEFT JOIN person own ON own.id = s.person LEFT JOIN person whole ON whole.id ="
                                + " own.merged WHERE s.version = ? AND s.local = ?",
                        found -> new ForecastSource.Holder(found.getString(1), found.getString(2)),
                        version,
                        local));
            }
        }
        return holders;
    }

    private static List<String> names(List<ForecastSource.Holder> holders) {
        return holders.stream().map(ForecastSource.Holder::name).toList();
    }

    private static @Nullable String words(String text, @Nullable Span span) {
        if (span == null) {
            return null;
        }
        int from = text.offsetByCodePoints(0, span.start());
        return text.substring(from, text.offsetByCodePoints(from, span.length()));
    }

    private static Resolution resolution(ResultSet row, int column) throws SQLException {
        return new Resolution(
                row.getString(column),
                Resolution.Outcome.valueOf(row.getString(column + 1)),
                LocalDate.parse(row.getString(column + 2)),
                row.getString(column + 3),
                row.getString(column + 4),
                row.getString(column + 5),
                Instant.parse(row.getString(column + 6)));
    }
}
