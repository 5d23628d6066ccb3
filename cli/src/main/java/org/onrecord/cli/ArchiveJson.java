package org.onrecord.cli;

import org.jspecify.annotations.Nullable;
import org.onrecord.archive.FoundForecast;
import org.onrecord.archive.FoundStatement;
import org.onrecord.archive.Score;
import org.onrecord.archive.SpeakerCount;
import org.onrecord.archive.Wilson;
import org.onrecord.export.PrintableJson;
import tools.jackson.databind.json.JsonMapper;

/** What is found in the archive, each as one JSON object on one line; docs/json.md describes them. */
final class ArchiveJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ArchiveJson() {}

    private record Scored(Score score, @Nullable Wilson hitRate) {}

    static String line(FoundStatement statement) {
        return json(statement);
    }

    static String line(FoundForecast forecast) {
        return json(forecast);
    }

    static String line(SpeakerCount speaker) {
        return json(speaker);
    }

    static String line(Score score) {
        return json(new Scored(score, score.sided() == 0 ? null : Wilson.of(score.hits(), score.sided())));
    }

    private static String json(Object value) {
        return PrintableJson.of(MAPPER.writeValueAsString(value));
    }
}
