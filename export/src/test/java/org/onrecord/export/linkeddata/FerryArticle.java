package org.onrecord.export.linkeddata;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.Attribution;
import org.onrecord.Attribution.Determinacy;
import org.onrecord.Candidate;
import org.onrecord.Forecast;
import org.onrecord.Forecast.Certainty;
import org.onrecord.Metadata;
import org.onrecord.Span;
import org.onrecord.Speaker;
import org.onrecord.Stance;

/** An article with signs beyond 16 bits, and an analysis of it made by hand: words that are repeated, and interrupted. */
public final class FerryArticle {
    public static final String TEXT = """
            ⛴ The 🚢 of Kelm

            “We open in May,” Odile Brandt said, “or not at all.” 🎉

            “We open in May,” Brandt said again, and rightly so. If it rains, the river [sic] may rise by Friday, she fears.
            """;

    private FerryArticle() {}

    public static Analysis analysis() {
        return analysis("file:///ferry.txt", "https://quay.example/ferry");
    }

    /** @param address null where the article has none */
    public static Analysis analysis(String uri, @Nullable String address) {
        Speaker brandt = speaker("s1", "odile-brandt", "Odile Brandt", Speaker.Kind.PERSON);
        Speaker council = speaker("s2", "council", "the council", Speaker.Kind.ORGANISATION);
        return new Analysis(
                Article.of(uri, TEXT)
                        .withMetadata(new Metadata(
                                "The ferry of Kelm", "Hanna Voss", "The Quay", "2026-03-02", null, address, "en")),
                List.of(brandt, council),
                List.of(said(), repeated(), feared()),
                List.of(pledge(), prediction()));
    }

    private static Speaker speaker(String id, String key, String name, Speaker.Kind kind) {
        return new Speaker(id, key, name, kind, List.of(), List.of(), List.of());
    }

    private static Attribution said() {
        return new Attribution(
                "a1",
                Attribution.Kind.DIRECT,
                Attribution.Type.COMMUNICATION,
                List.of(span("Odile Brandt", 1)),
                List.of(span("said", 1)),
                List.of(span("“We open in May,”", 1), span("“or not at all.”", 1)),
                List.of(),
                List.of("s1"),
                List.of(),
                Determinacy.ASSERTED,
                Stance.none(0.9),
                null,
                null,
                0.98,
                0.97124);
    }

    private static Attribution repeated() {
        return new Attribution(
                "a2",
                Attribution.Kind.DIRECT,
                Attribution.Type.COMMUNICATION,
                List.of(span("Brandt", 2)),
                List.of(span("said again", 1)),
                List.of(span("“We open in May,”", 2)),
                List.of(),
                List.of("s1"),
                List.of(),
                Determinacy.ASSERTED,
                new Stance(Stance.Value.ENDORSES, span("rightly so", 1), 0.8),
                null,
                "a1",
                1,
                0.9);
    }

    private static Attribution feared() {
        return new Attribution(
                "a3",
                Attribution.Kind.INDIRECT,
                Attribution.Type.ATTITUDE,
                List.of(span("she", 1)),
                List.of(span("fears", 1)),
                List.of(span("If it rains, the river [sic] may rise by Friday", 1)),
                List.of(span("[sic]", 1)),
                List.of(),
                List.of(new Candidate("s1", 0.45), new Candidate("s2", 0.2)),
                Determinacy.ASSERTED,
                Stance.none(0.9),
                null,
                null,
                0.5,
                0.4);
    }

    private static Forecast pledge() {
        return new Forecast(
                "f1",
                Forecast.Kind.PLEDGE,
                span("We open in May", 1),
                List.of("s1"),
                "a1",
                null,
                span("in May", 1),
                "2026-05-01",
                "2026-05-31",
                null,
                Certainty.ALMOST_CERTAIN,
                0.88);
    }

    private static Forecast prediction() {
        return new Forecast(
                "f2",
                Forecast.Kind.PREDICTION,
                span("the river [sic] may rise by Friday", 1),
                List.of(Speaker.WRITER),
                "a3",
                span("If it rains", 1),
                span("by Friday", 1),
                null,
                "2026-03-06",
                span("may", 1),
                Certainty.EVEN,
                0.5);
    }

    /** Where words stand for the nth time, in code points. */
    private static Span span(String words, int nth) {
        int from = IntStream.range(0, TEXT.length())
                .filter(i -> TEXT.startsWith(words, i))
                .skip(nth - 1)
                .findFirst()
                .orElseThrow();
        int start = TEXT.codePointCount(0, from);
        return new Span(start, start + words.codePointCount(0, words.length()));
    }
}
