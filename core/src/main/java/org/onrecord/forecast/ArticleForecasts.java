package org.onrecord.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.Forecast.Certainty;
import org.onrecord.Forecast.Kind;
import org.onrecord.attribution.Finding;
import org.onrecord.forecast.Stretches.Stretch;
import org.onrecord.tagging.Marks;
import org.onrecord.tagging.Question;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/** Collects the forecasts of one article, sentence by sentence. Not thread-safe. */
final class ArticleForecasts {
    /** Chosen on the dev part of the project's gold. */
    private static final double LEAST = 0.5;

    /** One token of a forecast is at least as sure as this. */
    private static final double LEAST_HIGHEST = 0.5;

    /** Of a forecast that only its words betray, or only its cue. */
    private static final double PLAIN = 0.6;

    private static final int SHORTEST = 3;

    private final Document document;
    private final Marks marks;
    private final Certainties certainties;
    private final Dating dating;
    private final Stretches stretches;
    private final Contents contents;
    private final ImminentFutures imminent;
    private final ForetellingCues foretelling;
    private final List<Outlook> found = new ArrayList<>();

    ArticleForecasts(Document document, Marks marks, List<Finding> findings, Certainties certainties, Dating dating) {
        this.document = document;
        this.marks = marks;
        this.certainties = certainties;
        this.dating = dating;
        this.stretches = new Stretches(document, marks);
        this.contents = new Contents(findings);
        this.imminent = new ImminentFutures(document);
        this.foretelling = new ForetellingCues(document);
    }

    /** In the order of the text. */
    List<Outlook> found() {
        return found.stream()
                .sorted(Comparator.comparingInt(outlook -> outlook.range().first()))
                .toList();
    }

    void read(TokenRange sentence) {
        List<TokenRange> questions = Interrogatives.in(document, sentence);
        ForecastParts parts = new ForecastParts(document, stretches, dating, sentence);
        int before = found.size();
        for (Stretch stretch : stretches.find(Question.FORECAST, sentence, LEAST_HIGHEST)) {
            Optional<TokenRange> cue = parts.cue(stretch.range());
            if (cue.isPresent()
                    && isForecast(stretch)
                    && !parts.isCondition(stretch.range())
                    && questions.stream().noneMatch(stretch.range()::overlaps)
                    && !contents.isRepeated(stretch.range())) {
                found.add(outlook(parts, stretch.range(), cue.get(), stretch.probability()));
            }
        }
        imminent.in(sentence)
                .filter(future -> found.subList(before, found.size()).stream()
                        .noneMatch(outlook -> outlook.range().overlaps(future.clause())))
                .filter(future -> questions.stream().noneMatch(future.clause()::overlaps))
                .filter(future -> !contents.isRepeated(future.clause()))
                .ifPresent(future -> found.add(outlook(parts, future.clause(), future.cue(), PLAIN)));
    }

    /** Adds contents that their cues make forecasts, where none was found in them. */
    void readCues() {
        for (Finding finding : contents.findings()) {
            foretelling
                    .in(finding)
                    .filter(foretold -> length(foretold.clause()) >= SHORTEST)
                    .filter(foretold -> finding.repeats().isEmpty())
                    .filter(foretold -> found.stream()
                            .noneMatch(outlook -> finding.content().stream().anyMatch(outlook.range()::overlaps)))
                    .ifPresent(foretold -> found.add(outlook(
                            new ForecastParts(document, stretches, dating, foretold.clause()),
                            foretold.clause(),
                            foretold.cue(),
                            PLAIN)));
        }
    }

    private static int length(TokenRange range) {
        return range.end() - range.first();
    }

    private static boolean isForecast(Stretch stretch) {
        return stretch.probability() >= LEAST && length(stretch.range()) >= SHORTEST;
    }

    private Outlook outlook(ForecastParts parts, TokenRange range, TokenRange cue, double probability) {
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
                time.flatMap(dating::days).orElse(null),
                cue,
                certainty,
                probability);
    }
}
