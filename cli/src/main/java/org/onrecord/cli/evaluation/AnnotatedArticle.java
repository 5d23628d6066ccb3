package org.onrecord.cli.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.Forecast.Certainty;
import org.onrecord.Span;
import tools.jackson.core.JacksonException;

/**
 * What people said of one article beyond its spans: who speaks, what the writer thinks of it, and the forecasts.
 *
 * @param article its name; null if that is the name of the file
 */
record AnnotatedArticle(
        @Nullable String article,
        Map<String, Speaker> speakers,
        List<Attribution> attributions,
        List<Forecast> forecasts) {

    /** The writer of the article, or anybody: not among the speakers. */
    private static final List<String> NOBODY = List.of("WRITER", "GENERIC");

    /** @throws IllegalArgumentException whose message says what is wrong */
    static AnnotatedArticle parse(String json) {
        try {
            AnnotatedArticle article = Json.MAPPER.readValue(json, AnnotatedArticle.class);
            article.requireSpeakers();
            return article;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    private void requireSpeakers() {
        attributions.stream()
                .flatMap(attribution -> attribution.named().stream())
                .forEach(id -> {
                    if (!speakers.containsKey(id)) {
                        throw new IllegalArgumentException("no such speaker: " + id);
                    }
                });
    }

    List<Speaker> named(Attribution attribution) {
        return attribution.named().stream()
                .map(speakers::get)
                .filter(Objects::nonNull)
                .toList();
    }

    record Speaker(String name, String kind, List<String> aliases) {

        boolean isPerson() {
            return kind.equals("person");
        }

        boolean isCalled(String other) {
            NameWords words = NameWords.of(other);
            return Stream.concat(Stream.of(name), aliases.stream()).anyMatch(own -> words.match(NameWords.of(own)));
        }
    }

    /** @param event the id of the event in the standoff file */
    record Attribution(String event, List<String> speakers, String determinacy, String stance) {

        private List<String> named() {
            return speakers.stream().filter(id -> !NOBODY.contains(id)).toList();
        }
    }

    /**
     * @param text the first code point and the one after the last; null if the annotator's words are not in the article
     * @param condition as {@code text}
     * @param time the words of the horizon, as {@code text}
     * @param optional only one of two annotators saw it
     */
    record Forecast(
            String kind,
            List<String> holder,
            Certainty certainty,
            @Nullable List<Integer> text,
            @Nullable List<Integer> condition,
            @Nullable List<Integer> time,
            @Nullable Boolean optional) {

        boolean isOptional() {
            return Boolean.TRUE.equals(optional);
        }

        Span span() {
            return span(Objects.requireNonNull(text));
        }

        @Nullable
        Span horizon() {
            return time == null ? null : span(time);
        }

        private static Span span(List<Integer> ends) {
            return new Span(ends.get(0), ends.get(1));
        }
    }
}
