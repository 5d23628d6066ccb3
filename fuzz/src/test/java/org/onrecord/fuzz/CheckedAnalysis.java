package org.onrecord.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Attribution;
import org.onrecord.Candidate;
import org.onrecord.Forecast;
import org.onrecord.Span;
import org.onrecord.Speaker;
import org.onrecord.Stance;

/** What holds for every analysis, whatever the text, and whatever the network says of it. */
public final class CheckedAnalysis {
    private final Analysis analysis;
    private final int length;
    private final List<String> attributions;
    private final List<String> speakers;

    private CheckedAnalysis(Analysis analysis) {
        String text = analysis.article().text();
        this.analysis = analysis;
        this.length = text.codePointCount(0, text.length());
        this.attributions =
                analysis.attributions().stream().map(Attribution::id).toList();
        this.speakers = analysis.speakers().stream().map(Speaker::id).toList();
    }

    public static void check(Analysis analysis) {
        new CheckedAnalysis(analysis).check();
    }

    private void check() {
        assertThat(attributions).doesNotHaveDuplicates();
        assertThat(speakers).doesNotHaveDuplicates();
        analysis.attributions().forEach(this::check);
        analysis.speakers().forEach(this::check);
        analysis.forecasts().forEach(this::check);
    }

    private void check(Attribution attribution) {
        assertThat(attribution.content()).isNotEmpty();
        Stream.of(attribution.source(), attribution.cue(), attribution.content(), attribution.notes())
                .forEach(this::checkSpans);
        checkVoices(attribution.speakers());
        assertThat(attribution.candidates()).extracting(Candidate::speaker).isSubsetOf(speakers);
        assertThat(attribution.candidates())
                .extracting(Candidate::probability)
                .allMatch(value -> value >= 0 && value <= 1);
        assertThat(attribution.confidence()).isBetween(0.0, attribution.speakerConfidence());
        assertThat(attribution.stance().value() == Stance.Value.NONE)
                .isEqualTo(attribution.stance().evidence() == null);
        checkReference(attribution.within(), attribution.id());
        checkReference(attribution.repeats(), attribution.id());
    }

    private void check(Speaker speaker) {
        assertThat(speaker.name()).isNotBlank();
        speaker.mentions().forEach(mention -> checkSpans(List.of(mention)));
    }

    private void check(Forecast forecast) {
        checkSpans(List.of(forecast.span()));
        checkVoices(forecast.holder());
        checkReference(forecast.attribution(), forecast.id());
        assertThat(forecast.confidence()).isBetween(0.0, 1.0);
        Stream.of(forecast.condition(), forecast.time(), forecast.cue())
                .filter(Objects::nonNull)
                .forEach(part -> checkSpans(List.of(part)));
    }

    /** In the order of the text, none overlapping another. */
    private void checkSpans(List<Span> spans) {
        int end = 0;
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(length);
            end = span.end();
        }
    }

    private void checkVoices(List<String> ids) {
        assertThat(ids)
                .allMatch(id -> speakers.contains(id) || id.equals(Speaker.WRITER) || id.equals(Speaker.GENERIC));
    }

    private void checkReference(@Nullable String id, String from) {
        if (id != null) {
            assertThat(attributions).contains(id);
            assertThat(id).isNotEqualTo(from);
        }
    }
}
