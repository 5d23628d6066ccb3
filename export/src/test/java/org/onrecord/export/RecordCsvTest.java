package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.Attribution;
import org.onrecord.Forecast;
import org.onrecord.Metadata;
import org.onrecord.Speaker;
import org.onrecord.Stance;
import org.onrecord.archive.FoundForecast;
import org.onrecord.archive.FoundStatement;
import org.onrecord.archive.NamedSpeaker;
import org.onrecord.archive.Resolution;
import org.onrecord.archive.Resolution.Outcome;
import org.onrecord.archive.Score;
import org.onrecord.archive.SpeakerCount;

class RecordCsvTest {
    private static final Metadata METADATA =
            new Metadata("The harbour", null, "The Quay", "2026-03-02", null, null, "en");

    @Test
    void writes_a_statement() {
        FoundStatement statement = new FoundStatement(
                7,
                "https://quay.example/1",
                "a1",
                METADATA,
                List.of(new NamedSpeaker("Odile Brandt", "odile-brandt"), new NamedSpeaker("the writer", null)),
                "we open in May",
                Attribution.Kind.DIRECT,
                Attribution.Type.COMMUNICATION,
                Attribution.Determinacy.ASSERTED,
                Stance.Value.DOUBTS,
                0.46251,
                null,
                List.of("https://dale.example/1", "https://kelm.example/2"),
                0.971249);
        assertThat(row(RecordCsv.STATEMENTS, statement))
                .isEqualTo("article=https://quay.example/1|story=|title=The harbour|byline=|publisher=The Quay"
                        + "|published=2026-03-02|attribution=a1|kind=DIRECT|type=COMMUNICATION|speakers=Odile"
                        + " Brandt; the writer|speakerKeys=odile-brandt; |words=we open in"
                        + " May|determinacy=ASSERTED|stance=DOUBTS|stanceConfidence=0.4625|copies=https://dale.example/1;"
                        + " https://kelm.example/2|confidence=0.9712");
    }

    @Test
    void writes_a_forecast_with_what_became_of_it() {
        Resolution resolution = new Resolution(
                "f7",
                Outcome.YES,
                LocalDate.of(2026, 6, 1),
                null,
                "H. Voss",
                null,
                Instant.parse("2026-06-02T10:00:00Z"));
        assertThat(row(RecordCsv.FORECASTS, forecast(resolution)))
                .startsWith("key=f7|article=https://quay.example/1|")
                .endsWith("|from=|to=2026-05-31|certainty=LIKELY|lowest=0.55|highest=0.8|confidence=0.7"
                        + "|outcome=YES|on=2026-06-01|evidence=|judge=H. Voss|note=|at=2026-06-02T10:00:00Z");
        assertThat(row(RecordCsv.FORECASTS, forecast(null))).endsWith("|outcome=|on=|evidence=|judge=|note=|at=");
    }

    @Test
    void writes_a_speaker() {
        assertThat(row(
                        RecordCsv.SPEAKERS,
                        new SpeakerCount("odile-brandt", "Odile Brandt", Speaker.Kind.PERSON, 12, 3)))
                .isEqualTo("key=odile-brandt|name=Odile Brandt|kind=PERSON|statements=12|articles=3");
    }

    @Test
    void leaves_scores_of_nothing_empty() {
        Score none = new Score("P. Lund", 0, 0, 0, 0, 0, 0, 0, Map.of(), new Score.Pledges(1, 0, 0, 2));
        assertThat(row(RecordCsv.SCORES, none))
                .isEqualTo("whose=P. Lund|predictions=0|few=true|brier=|log=|baseRate=|baseBrier=|hits=0|sided=0"
                        + "|hitRateLowest=|hitRateHighest=|kept=1|broken=0|partly=0|stalled=2");
    }

    private static FoundForecast forecast(@Nullable Resolution resolution) {
        return new FoundForecast(
                "f7",
                "https://quay.example/1",
                null,
                METADATA,
                List.of("Odile Brandt"),
                Forecast.Kind.PREDICTION,
                "we open in May",
                null,
                null,
                null,
                "2026-05-31",
                Forecast.Certainty.LIKELY,
                0.55,
                0.8,
                0.7,
                resolution);
    }

    private static <R> String row(RecordCsv<R> csv, R row) {
        StringBuilder cells = new StringBuilder();
        List<String> values = csv.cells(row);
        for (int i = 0; i < csv.header().size(); i++) {
            cells.append(i == 0 ? "" : "|")
                    .append(csv.header().get(i))
                    .append('=')
                    .append(values.get(i));
        }
        return cells.toString();
    }
}
