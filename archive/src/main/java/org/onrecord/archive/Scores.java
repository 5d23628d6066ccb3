package org.onrecord.archive;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Scores of those whose forecasts were judged; a forecast in several copies of one story counts once. For one thread. */
final class Scores {
    private final Ledger ledger;

    Scores(Ledger ledger) {
        this.ledger = ledger;
    }

    Scoreboard by(Score.By by) throws SQLException {
        Map<String, List<FoundForecast>> groups = new LinkedHashMap<>();
        Map<String, FoundForecast> all = new LinkedHashMap<>();
        Set<String> counted = new HashSet<>();
        ForecastQuery judged = new ForecastQuery(ForecastQuery.State.RESOLVED, null, null, null, null, 0);
        for (FoundForecast forecast : ledger.find(judged, 0, -1)) {
            for (String whose : whose(by, forecast)) {
                if (counted.add(whose + "\n" + once(forecast))) {
                    groups.computeIfAbsent(whose, key -> new ArrayList<>()).add(forecast);
                    all.putIfAbsent(once(forecast), forecast);
                }
            }
        }
        List<Score> each = groups.entrySet().stream()
                .map(group -> Score.of(group.getKey(), group.getValue()))
                .sorted(Comparator.comparingInt(Score::predictions).reversed().thenComparing(Score::whose))
                .toList();
        return new Scoreboard(Score.of("all", List.copyOf(all.values())), each);
    }

    /** Of one speaker, by key. */
    Score of(String speaker) throws SQLException {
        Map<String, FoundForecast> held = new LinkedHashMap<>();
        ForecastQuery judged = new ForecastQuery(ForecastQuery.State.RESOLVED, speaker, null, null, null, 0);
        ledger.find(judged, 0, -1).forEach(forecast -> held.putIfAbsent(once(forecast), forecast));
        return Score.of(speaker, List.copyOf(held.values()));
    }

    /** The writers' own forecasts only are the writers'. */
    private static List<String> whose(Score.By by, FoundForecast forecast) {
        String byline = forecast.metadata().byline();
        return switch (by) {
            case SPEAKER ->
                forecast.holders().stream()
                        .filter(name -> !name.equals("the writer"))
                        .toList();
            case PUBLISHER ->
                List.of(Objects.requireNonNullElse(forecast.metadata().publisher(), "no publisher"));
            case WRITER -> forecast.holders().contains("the writer") && byline != null ? List.of(byline) : List.of();
        };
    }

    private static String once(FoundForecast forecast) {
        return Objects.requireNonNullElse(forecast.story(), forecast.article()) + "\n" + Copies.hash(forecast.words());
    }
}
