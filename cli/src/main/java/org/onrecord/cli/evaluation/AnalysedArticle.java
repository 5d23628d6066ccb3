package org.onrecord.cli.evaluation;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.Forecast.Certainty;
import org.onrecord.Span;
import tools.jackson.core.JacksonException;

/**
 * What is measured of one line of {@code onrecord read --format jsonl}. Keys that the line lacks have the values of an
 * analysis that knows nothing, so that other programs' analyses can be measured too.
 */
record AnalysedArticle(
        Origin article, List<Speaker> speakers, List<Attribution> attributions, List<Forecast> forecasts) {

    static final AnalysedArticle NOTHING = new AnalysedArticle(new Origin(""), List.of(), List.of(), List.of());

    AnalysedArticle {
        article = requireNonNullElse(article, new Origin(""));
        speakers = requireNonNullElse(speakers, List.of());
        attributions = requireNonNullElse(attributions, List.of());
        forecasts = requireNonNullElse(forecasts, List.of());
    }

    /** @throws IllegalArgumentException if the line is not an analysis */
    static AnalysedArticle parse(String line) {
        try {
            AnalysedArticle analysed = Json.MAPPER.readValue(line, AnalysedArticle.class);
            if (analysed.article.uri.isEmpty()) {
                throw new IllegalArgumentException("no article.uri");
            }
            return analysed;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    /** The name of the article's file, less ".txt". */
    String name() {
        String uri = article.uri;
        return uri.substring(uri.lastIndexOf('/') + 1).replaceFirst("\\.txt$", "");
    }

    /** Where the article came from. */
    record Origin(String uri) {

        Origin {
            uri = requireNonNullElse(uri, "");
        }
    }

    record Speaker(String id, String name) {}

    record Attribution(
            List<Span> source,
            List<Span> cue,
            List<Span> content,
            List<String> speakers,
            String determinacy,
            Stance stance,
            Double confidence) {

        Attribution {
            source = requireNonNullElse(source, List.of());
            cue = requireNonNullElse(cue, List.of());
            content = requireNonNullElse(content, List.of());
            speakers = requireNonNullElse(speakers, List.of());
            determinacy = requireNonNullElse(determinacy, "ASSERTED");
            stance = requireNonNullElse(stance, Stance.NONE);
            confidence = requireNonNullElse(confidence, 1.0);
        }

        List<Span> of(Role role) {
            return switch (role) {
                case SOURCE -> source;
                case CUE -> cue;
                case CONTENT -> content;
            };
        }
    }

    record Stance(String value, Double confidence) {
        static final Stance NONE = new Stance("NONE", 1.0);

        Stance {
            value = requireNonNullElse(value, "NONE");
            confidence = requireNonNullElse(confidence, 1.0);
        }
    }

    record Forecast(
            List<Span> span,
            List<String> holder,
            String kind,
            @Nullable Span condition,
            @Nullable Span time,
            @Nullable Certainty certainty,
            Double confidence) {

        Forecast {
            span = requireNonNullElse(span, List.of());
            holder = requireNonNullElse(holder, List.of());
            kind = requireNonNullElse(kind, "");
            confidence = requireNonNullElse(confidence, 1.0);
        }
    }
}
