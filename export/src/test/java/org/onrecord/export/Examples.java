package org.onrecord.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.Attribution;
import org.onrecord.Attribution.Determinacy;
import org.onrecord.Candidate;
import org.onrecord.Forecast;
import org.onrecord.Forecast.Certainty;
import org.onrecord.Markup;
import org.onrecord.Metadata;
import org.onrecord.Provenance;
import org.onrecord.Span;
import org.onrecord.Speaker;
import org.onrecord.Stance;

/** Analyses made by hand. */
public final class Examples {
    private Examples() {}

    /** An analysis of which nothing but the text is known, and in which nothing was found. */
    public static Analysis empty() {
        return new Analysis(Article.of("file:///harbour.txt", "Rain fell."), List.of(), List.of(), List.of());
    }

    /** An analysis that has a value in every field. */
    public static Analysis full() {
        String text = "Mayor Odile Brandt rightly said the harbour “will [sic] reopen by May” if the dredging ends.";
        Article article = Article.of("file:///harbour.txt", text)
                .withMetadata(new Metadata(
                        "The harbour",
                        "P. Lund",
                        "The Quay",
                        "2026-03-02",
                        "2026-03-03",
                        "https://quay.example/1",
                        "en"))
                .withProvenance(List.of(
                        new Provenance("First published by The Quay", "The Quay", null),
                        new Provenance("Mayor", null, span(text, "Mayor"))))
                .withMarkup(List.of(new Markup(Markup.Kind.EMPHASIS, span(text, "rightly"))))
                .withStory("story-7");
        Speaker brandt = new Speaker(
                "s1",
                "odile-brandt",
                "Odile Brandt",
                Speaker.Kind.PERSON,
                List.of("Brandt"),
                List.of("mayor"),
                List.of(span(text, "Odile Brandt")));
        Stance endorsed = new Stance(Stance.Value.ENDORSES, span(text, "rightly"), 0.8);
        Attribution first = said(text, "a1", endorsed, null, null, 0.971249);
        Attribution second = said(text, "a2", Stance.none(0.9), "a1", "a1", 1);
        Forecast forecast = new Forecast(
                "f1",
                Forecast.Kind.PLEDGE,
                span(text, "the harbour “will [sic] reopen"),
                List.of("s1", Speaker.WRITER),
                "a1",
                span(text, "if the dredging ends"),
                span(text, "by May"),
                "2026-03-02",
                "2026-05-31",
                span(text, "will"),
                Certainty.ALMOST_CERTAIN,
                0.88);
        return new Analysis(article, List.of(brandt), List.of(first, second), List.of(forecast));
    }

    /** An analysis in which nobody in particular says all of some words, with a confidence of one half. */
    public static Analysis quoting(String uri, String words) {
        Article article = Article.of(uri, words);
        Attribution all = new Attribution(
                "a1",
                Attribution.Kind.DIRECT,
                Attribution.Type.COMMUNICATION,
                List.of(),
                List.of(),
                List.of(new Span(0, words.codePointCount(0, words.length()))),
                List.of(),
                List.of(Speaker.GENERIC),
                List.of(),
                Determinacy.QUESTION,
                Stance.none(0.9),
                null,
                null,
                0.5,
                0.5);
        return new Analysis(article, List.of(), List.of(all), List.of());
    }

    private static Attribution said(
            String text,
            String id,
            Stance stance,
            @Nullable String within,
            @Nullable String repeats,
            double confidence) {
        return new Attribution(
                id,
                Attribution.Kind.MIXED,
                Attribution.Type.COMMUNICATION,
                List.of(span(text, "Mayor Odile Brandt")),
                List.of(span(text, "said")),
                List.of(span(text, "the harbour “will [sic] reopen by May”")),
                List.of(span(text, "[sic]")),
                List.of("s1"),
                List.of(new Candidate("s1", 0.25)),
                Determinacy.ASSERTED,
                stance,
                within,
                repeats,
                1,
                confidence);
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
