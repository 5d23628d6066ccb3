package org.onrecord.parquet;

import java.util.List;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.Attribution;
import org.onrecord.Candidate;
import org.onrecord.Forecast;
import org.onrecord.Markup;
import org.onrecord.Metadata;
import org.onrecord.Provenance;
import org.onrecord.Span;
import org.onrecord.Speaker;
import org.onrecord.Stance;
import org.onrecord.table.ArticleRow;

/** Analyses of a short article, as they would be read. */
final class Ferry {
    static final String MODEL = "ferry-model";
    private static final String TEXT = """
            🚢 “The ferry will sail again by May 2031,” said Mara Lindqvist.

            She falsely claimed that the quay was finished.
            """;

    private Ferry() {}

    /** With everything that an analysis can have. */
    static Analysis analysis() {
        Article article = Article.of("file:///ferry.txt", TEXT)
                .withMetadata(new Metadata(
                        "A ferry for the islands",
                        "Ona Brandt",
                        "The Elde Courier",
                        "2031-02-03T08:00:00Z",
                        "2031-02-04",
                        "https://courier.example/ferry",
                        "en"))
                .withProvenance(List.of(new Provenance("First published by Kelm Post.", "Kelm Post", null)))
                .withMarkup(List.of(new Markup(Markup.Kind.EMPHASIS, new Span(0, 1))));
        Speaker mara = new Speaker(
                "s1",
                null,
                "Mara Lindqvist",
                Speaker.Kind.PERSON,
                List.of("Lindqvist", "Mara"),
                List.of("harbour master"),
                List.of(span("Mara Lindqvist"), span("She")));
        return new Analysis(article, List.of(mara), List.of(said(), claimed()), List.of(forecast()));
    }

    /** With as little as an analysis can have. */
    static Analysis empty() {
        return new Analysis(Article.of("file:///empty.txt", "Nobody speaks."), List.of(), List.of(), List.of());
    }

    static ArticleRow row() {
        return ArticleRow.of(analysis(), MODEL);
    }

    private static Attribution said() {
        return new Attribution(
                "a1",
                Attribution.Kind.DIRECT,
                Attribution.Type.COMMUNICATION,
                List.of(span("Mara Lindqvist")),
                List.of(span("said")),
                List.of(span("“The ferry will sail again by May 2031,”")),
                List.of(),
                List.of("s1"),
                List.of(),
                Attribution.Determinacy.ASSERTED,
                Stance.none(0.9),
                null,
                null,
                0.97,
                0.95);
    }

    private static Attribution claimed() {
        return new Attribution(
                "a2",
                Attribution.Kind.INDIRECT,
                Attribution.Type.COMMUNICATION,
                List.of(span("She")),
                List.of(span("claimed")),
                List.of(span("that the quay was finished")),
                List.of(),
                List.of(),
                List.of(new Candidate("s1", 0.6)),
                Attribution.Determinacy.ASSERTED,
                new Stance(Stance.Value.REJECTS, span("falsely"), 0.8),
                null,
                null,
                0.6,
                0.5);
    }

    private static Forecast forecast() {
        return new Forecast(
                "f1",
                Forecast.Kind.PREDICTION,
                span("The ferry will sail again by May 2031"),
                List.of("s1"),
                "a1",
                null,
                span("by May 2031"),
                "2031-05-01",
                "2031-05-31",
                span("will"),
                Forecast.Certainty.ALMOST_CERTAIN,
                0.75);
    }

    private static Span span(String words) {
        int start = TEXT.codePointCount(0, TEXT.indexOf(words));
        return new Span(start, start + words.codePointCount(0, words.length()));
    }
}
