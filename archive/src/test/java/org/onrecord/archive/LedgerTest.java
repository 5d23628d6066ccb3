package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.onrecord.Forecast.Certainty.ALMOST_CERTAIN;
import static org.onrecord.Forecast.Certainty.EVEN;
import static org.onrecord.Forecast.Certainty.UNLIKELY;
import static org.onrecord.Forecast.Kind.PLEDGE;
import static org.onrecord.Forecast.Kind.PREDICTION;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Analysis;
import org.onrecord.Forecast;
import org.onrecord.Span;
import org.onrecord.archive.ForecastQuery.State;
import org.onrecord.archive.Resolution.Outcome;

class LedgerTest {
    @TempDir
    private Path folder;

    private Archive archive;

    @BeforeEach
    void fill() {
        archive = Archive.open(folder.resolve("archive.db"));
        archive.keep(
                Told.at("file:///1.txt")
                        .by("The Quay", "2026-03-02")
                        .says("Ada Quill", "the dam will break by June")
                        .foresees(PREDICTION, ALMOST_CERTAIN, "2026-06-30")
                        .says("Ada Quill", "it will hardly rain in May")
                        .foresees(PREDICTION, UNLIKELY, "2026-05-31")
                        .says("Ada Quill", "the mayor may go")
                        .foresees(PREDICTION, EVEN, null)
                        .says("Bo Larch", "we will build a wall")
                        .foresees(PLEDGE, ALMOST_CERTAIN, "2026-12-31")
                        .analysis(),
                Told.ORIGIN);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void listsWhatFallsDueFirst() {
        assertThat(archive.forecasts(ForecastQuery.ALL, 0, 10))
                .extracting(FoundForecast::words)
                .containsExactly(
                        "it will hardly rain in May",
                        "the dam will break by June",
                        "we will build a wall",
                        "the mayor may go");
        assertThat(archive.forecasts(query(State.OPEN, LocalDate.parse("2026-06-30")), 0, 10))
                .extracting(FoundForecast::words)
                .containsExactly("it will hardly rain in May", "the dam will break by June");
    }

    @Test
    void isNoSurerOfAForecastThanOfItsStatement() {
        archive.keep(
                Told.at("file:///2.txt")
                        .says("Bo Larch", "the crane will fall")
                        .foresees(PREDICTION, EVEN, null, 0.95)
                        .analysis(),
                Told.ORIGIN);
        assertThat(found("the crane will fall").confidence()).isEqualTo(0.8);
        assertThat(archive.forecasts(new ForecastQuery(State.ALL, null, null, null, null, 0.81), 0, 10))
                .isEmpty();
        assertThat(archive.forecasts(new ForecastQuery(State.ALL, null, null, null, null, 0.8), 0, 10))
                .extracting(FoundForecast::words)
                .containsExactly("the crane will fall");
    }

    @Test
    void keepsEveryJudgement() {
        FoundForecast dam = found("the dam will break by June");
        resolve(dam, Outcome.YES, "2026-05-01");
        resolve(dam, Outcome.NO, "2026-07-01");

        assertThat(archive.resolutions(dam.key()))
                .extracting(Resolution::outcome)
                .containsExactly(Outcome.YES, Outcome.NO);
        assertThat(archive.forecast(dam.key()).resolution())
                .extracting(Resolution::outcome, Resolution::on)
                .containsExactly(Outcome.NO, LocalDate.parse("2026-07-01"));
        resolve(dam, Outcome.OPEN, "2026-07-02");
        assertThat(archive.forecast(dam.key()).resolution()).isNull();
        assertThat(archive.forecasts(query(State.OPEN, null), 0, 10)).hasSize(4);
    }

    @Test
    void aJudgementStaysWithItsForecastInANewVersion() {
        FoundForecast dam = found("the dam will break by June");
        resolve(dam, Outcome.NO, "2026-07-01");
        archive.keep(
                Told.at("file:///1.txt")
                        .by("The Quay", "2026-03-02")
                        .writes("It rained.")
                        .says("Ada Quill", "the dam will break by June")
                        .foresees(PREDICTION, EVEN, "2026-06-30")
                        .analysis(),
                Told.ORIGIN);

        assertThat(archive.forecasts(query(State.RESOLVED, null), 0, 10))
                .extracting(FoundForecast::key, FoundForecast::certainty)
                .containsExactly(tuple(dam.key(), EVEN));
    }

    @Test
    void aForecastInCopiesOfAStoryIsOneForecast() {
        String story =
                "It rained for a week in the valley of the Larch, and the wall behind the old mill is wet again, "
                        + "which nobody in the town hall had foreseen when the two engineers were let go.";
        keepCopy("file:///2.txt", story, "the wall will fall");
        keepCopy("file:///3.txt", story, "the wall will fall");
        List<FoundForecast> found = archive.forecasts(ForecastQuery.ALL, 0, 10).stream()
                .filter(forecast -> forecast.words().equals("the wall will fall"))
                .toList();
        assertThat(found).extracting(FoundForecast::article).containsExactly("file:///2.txt");

        resolve(found.get(0), Outcome.NO, "2026-07-01");
        keepCopy("file:///2.txt", story, "the wall will stand");

        FoundForecast heir = found("the wall will fall");
        assertThat(heir.article()).isEqualTo("file:///3.txt");
        assertThat(heir.resolution()).isNotNull();
        resolve(heir, Outcome.VOID, "2026-07-02");
        assertThat(archive.resolutions(heir.key()))
                .extracting(Resolution::outcome)
                .containsExactly(Outcome.NO, Outcome.VOID);
    }

    private void keepCopy(String uri, String story, String forecast) {
        archive.keep(
                Told.at(uri)
                        .by("The Quay", "2026-03-02")
                        .writes(story)
                        .says("Di Fen", forecast)
                        .foresees(PREDICTION, ALMOST_CERTAIN, "2026-12-31")
                        .analysis(),
                Told.ORIGIN);
    }

    @Test
    void aJudgementStaysWhenAnotherModelDrawsTheForecastOtherwise() {
        FoundForecast dam = found("the dam will break by June");
        FoundForecast mayor = found("the mayor may go");
        resolve(dam, Outcome.NO, "2026-07-01");
        resolve(mayor, Outcome.YES, "2026-07-01");
        Analysis analysis = archive.analysis("file:///1.txt").orElseThrow();
        List<Forecast> redrawn = new ArrayList<>();
        for (Forecast forecast : analysis.forecasts()) {
            Span span = forecast.span();
            switch (analysis.article().words(span)) {
                case "the dam will break by June" ->
                    redrawn.add(withSpan(forecast, new Span(span.start(), span.end() - 8)));
                case "the mayor may go" -> {} // not found any more
                default -> redrawn.add(forecast);
            }
        }
        long version = archive.versionsNotReadBy("2.0").get(0);
        archive.replace(
                version,
                new Analysis(analysis.article(), analysis.speakers(), analysis.attributions(), redrawn),
                "2.0");

        assertThat(archive.versionsNotReadBy("2.0")).isEmpty();
        assertThat(archive.forecasts(query(State.RESOLVED, null), 0, 10))
                .extracting(FoundForecast::key, FoundForecast::words)
                .containsExactly(tuple(dam.key(), "the dam will break"));
        assertThat(archive.lostJudgements())
                .extracting(LostJudgement::words, lost -> lost.resolution().forecast())
                .containsExactly(tuple("the mayor may go", mayor.key()));
    }

    private static Forecast withSpan(Forecast forecast, Span span) {
        return new Forecast(
                forecast.id(),
                forecast.kind(),
                span,
                forecast.holder(),
                forecast.attribution(),
                forecast.condition(),
                forecast.time(),
                forecast.from(),
                forecast.to(),
                forecast.cue(),
                forecast.certainty(),
                forecast.confidence());
    }

    @Test
    void scoresByTheMiddleOfTheInterval() {
        resolve(found("the dam will break by June"), Outcome.NO, "2026-07-01");
        resolve(found("it will hardly rain in May"), Outcome.NO, "2026-06-01");
        resolve(found("the mayor may go"), Outcome.YES, "2026-06-01");
        resolve(found("we will build a wall"), Outcome.STALLED, "2026-12-31");

        List<Score> scores = archive.scores(Score.By.SPEAKER);
        Score quill = scores.get(0);
        assertThat(quill.whose()).isEqualTo("Ada Quill");
        assertThat(quill.predictions()).isEqualTo(3);
        assertThat(quill.isOfFew()).isTrue();
        assertThat(quill.brier()).isCloseTo((0.97 * 0.97 + 0.325 * 0.325 + 0.5 * 0.5) / 3, within(1e-9));
        assertThat(quill.log()).isCloseTo(-(Math.log(0.03) + Math.log(0.675) + Math.log(0.5)) / 3, within(1e-9));
        assertThat(quill.hits()).isEqualTo(1);
        assertThat(quill.sided()).isEqualTo(2);
        assertThat(quill.baseRate()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(quill.calibration().get(ALMOST_CERTAIN)).isEqualTo(new Score.Step(1, 0));
        assertThat(scores.get(1).pledges()).isEqualTo(new Score.Pledges(0, 0, 0, 1));
        assertThat(scores.get(1).predictions()).isZero();
    }

    @Test
    void scoresAllTogetherWithEachForecastOnce() {
        resolve(found("the dam will break by June"), Outcome.NO, "2026-07-01");
        resolve(found("we will build a wall"), Outcome.NO, "2026-12-31");

        Scoreboard board = archive.scoreboard(Score.By.SPEAKER);
        assertThat(board.each()).extracting(Score::whose).containsExactly("Ada Quill", "Bo Larch");
        assertThat(board.all().predictions()).isEqualTo(1);
        assertThat(board.all().pledges()).isEqualTo(new Score.Pledges(0, 1, 0, 0));
    }

    @Test
    void tellsWhereAForecastComesFrom() {
        assertThat(archive.forecastSource(found("it will hardly rain in May").key()))
                .isEqualTo(
                        new ForecastSource("f2", "a2", List.of(new ForecastSource.Holder("Ada Quill", "ada-quill"))));
    }

    @Test
    void aJudgementHasToMakeSense() {
        LocalDate today = LocalDate.parse("2026-07-01");
        Resolution early = new Resolution(
                "f1", Outcome.STALLED, today.plusDays(1), "javascript:alert(1)", null, null, Instant.EPOCH);

        assertThat(ResolutionFault.of(early, today))
                .containsExactly(
                        new ResolutionFault("on", "is in the future: 2026-07-02"),
                        new ResolutionFault("evidence", "is no http(s) address: 'javascript:alert(1)'"));
        assertThat(ResolutionFault.of(early, PREDICTION))
                .containsExactly(new ResolutionFault("outcome", "is stalled, which only a pledge can be"));
        assertThat(ResolutionFault.of(early, PLEDGE)).isEmpty();
    }

    @Test
    void whatIsVoidDoesNotCount() {
        resolve(found("the dam will break by June"), Outcome.VOID, "2026-07-01");
        assertThat(archive.scores(Score.By.PUBLISHER))
                .extracting(Score::whose, Score::predictions)
                .containsExactly(tuple("The Quay", 0));
    }

    @Test
    void wilsonsIntervalHoldsForFewTrials() {
        assertThat(Wilson.of(8, 10).lowest()).isCloseTo(0.490, within(0.001));
        assertThat(Wilson.of(8, 10).highest()).isCloseTo(0.943, within(0.001));
        assertThat(Wilson.of(7.5, 10).lowest())
                .isBetween(Wilson.of(7, 10).lowest(), Wilson.of(8, 10).lowest());
        assertThat(Wilson.of(0, 3).lowest()).isZero();
        assertThat(Wilson.of(3, 3).highest()).isEqualTo(1);
    }

    private FoundForecast found(String words) {
        return archive.forecasts(ForecastQuery.ALL, 0, 10).stream()
                .filter(forecast -> forecast.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private void resolve(FoundForecast forecast, Outcome outcome, String on) {
        archive.resolve(new Resolution(
                forecast.key(),
                outcome,
                LocalDate.parse(on),
                "https://quay.example/2",
                "A. Judge",
                null,
                Instant.now()));
    }

    private static ForecastQuery query(State state, @Nullable LocalDate due) {
        return new ForecastQuery(state, null, null, null, due, 0);
    }
}
