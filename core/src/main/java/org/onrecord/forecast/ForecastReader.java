package org.onrecord.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.Forecast.Certainty;
import org.onrecord.Forecast.Kind;
import org.onrecord.attribution.Finding;
import org.onrecord.forecast.Stretches.Stretch;
import org.onrecord.tagging.Marks;
import org.onrecord.tagging.Question;
import org.onrecord.tagging.Tagged;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Sentence;
import org.onrecord.text.Sentences;
import org.onrecord.text.TokenRange;

/** Finds claims about the time after writing, in the writer's voice or a source's. Thread-safe. */
public final class ForecastReader {
    /** Chosen on the dev part of the project's gold. */
    private static final double LEAST = 0.5;

    /** One token of a forecast is at least as sure as this. */
    private static final double LEAST_HIGHEST = 0.5;

    private static final int SHORTEST = 3;

    private final Certainties certainties = new Certainties();
    private final Horizons horizons = new Horizons();

    /**
     * All forecasts in the order of the text.
     *
     * @param published the day from which "tomorrow" counts; null where it is not known, and no horizon has dates
     */
    public List<Outlook> read(Document document, Tagged tagged, List<Finding> findings, @Nullable LocalDate published) {
        List<Outlook> found = new ArrayList<>();
        Stretches stretches = new Stretches(document, tagged.marks());
        Contents contents = new Contents(findings);
        for (Paragraph paragraph : document.paragraphs()) {
            for (Sentence sentence : Sentences.of(document, paragraph)) {
                TokenRange words = new TokenRange(sentence.first(), sentence.end());
                ForecastParts parts = new ForecastParts(document, stretches, words);
                for (Stretch stretch : stretches.find(Question.FORECAST, words, LEAST_HIGHEST)) {
                    Optional<TokenRange> cue = parts.cue(stretch.range());
                    if (cue.isPresent() && isForecast(stretch) && !contents.isRepeated(stretch.range())) {
                        found.add(outlook(document, tagged.marks(), contents, parts, stretch, cue.get(), published));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isForecast(Stretch stretch) {
        return stretch.probability() >= LEAST
                && stretch.range().end() - stretch.range().first() >= SHORTEST;
    }

    private Outlook outlook(
            Document document,
            Marks marks,
            Contents contents,
            ForecastParts parts,
            Stretch stretch,
            TokenRange cue,
            @Nullable LocalDate published) {
        TokenRange range = stretch.range();
        Optional<TokenRange> condition = parts.condition(range);
        Optional<TokenRange> time =
                parts.time(range).filter(words -> condition.stream().noneMatch(words::overlaps));
        Certainty certainty = certainties
                .of(document.words(cue.first(), cue.end()))
                .orElseGet(() -> Certainty.values()[marks.likeliest(Question.CERTAINTY, range)]);
        return new Outlook(
                Kind.values()[marks.likeliest(Question.FORECAST_KIND, range)],
                range,
                contents.around(range),
                condition.orElse(null),
                time.orElse(null),
                time.flatMap(words -> days(document, words, published)).orElse(null),
                cue,
                certainty,
                stretch.probability());
    }

    private Optional<DateInterval> days(Document document, TokenRange time, @Nullable LocalDate published) {
        return published == null
                ? Optional.empty()
                : horizons.resolve(document.words(time.first(), time.end()), published);
    }
}
