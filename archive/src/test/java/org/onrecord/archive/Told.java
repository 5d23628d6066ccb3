package org.onrecord.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.Attribution;
import org.onrecord.Forecast;
import org.onrecord.Metadata;
import org.onrecord.Span;
import org.onrecord.Speaker;
import org.onrecord.Stance;

/** An article made of statements, "Ada Quill said the wall is safe.", and its analysis. */
final class Told {
    static final Origin ORIGIN = new Origin(null, Instant.parse("2026-03-02T10:00:00Z"), "1.0");

    private final String uri;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Speaker> speakers = new LinkedHashMap<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Forecast> forecasts = new ArrayList<>();
    private Metadata metadata = Metadata.NONE.withLanguage("en");

    private Told(String uri) {
        this.uri = uri;
    }

    static Told at(String uri) {
        return new Told(uri);
    }

    Told metadata(Metadata value) {
        metadata = value;
        return this;
    }

    Told by(String publisher, String published) {
        return metadata(metadata.withPublisher(publisher).withPublished(published));
    }

    Told says(String speaker, String words) {
        return says(speaker, words, Stance.none(0.9));
    }

    Told says(String speaker, String words, Stance stance) {
        int source = length();
        text.append(speaker).append(" said ");
        int content = length();
        text.append(words).append(".\n");
        attributions.add(new Attribution(
                "a" + (attributions.size() + 1),
                Attribution.Kind.INDIRECT,
                Attribution.Type.COMMUNICATION,
                List.of(new Span(source, source + count(speaker))),
                List.of(new Span(content - "said ".length(), content - 1)),
                List.of(new Span(content, content + count(words))),
                List.of(),
                List.of(speaker(speaker, source).id()),
                List.of(),
                Attribution.Determinacy.ASSERTED,
                stance,
                null,
                null,
                0.9,
                0.8));
        return this;
    }

    /** The last statement is a forecast, too. */
    Told foresees(Forecast.Kind kind, Forecast.Certainty certainty, @Nullable String until) {
        return foresees(kind, certainty, until, 0.7);
    }

    Told foresees(Forecast.Kind kind, Forecast.Certainty certainty, @Nullable String until, double confidence) {
        Attribution last = attributions.get(attributions.size() - 1);
        forecasts.add(new Forecast(
                "f" + (forecasts.size() + 1),
                kind,
                last.content().get(0),
                last.speakers(),
                last.id(),
                null,
                null,
                "2026-03-02",
                until,
                null,
                certainty,
                confidence));
        return this;
    }

    Told writes(String sentence) {
        text.append(sentence).append('\n');
        return this;
    }

    Analysis analysis() {
        Article article = Article.of(uri, text.toString()).withMetadata(metadata);
        return new Analysis(article, List.copyOf(speakers.values()), attributions, forecasts);
    }

    private Speaker speaker(String name, int source) {
        return speakers.computeIfAbsent(
                name,
                key -> new Speaker(
                        "s" + (speakers.size() + 1),
                        name.toLowerCase(Locale.ROOT).replace(' ', '-'),
                        name,
                        Speaker.Kind.PERSON,
                        List.of(name.substring(name.lastIndexOf(' ') + 1)),
                        List.of(),
                        List.of(new Span(source, source + count(name)))));
    }

    private int length() {
        return text.codePointCount(0, text.length());
    }

    private static int count(String words) {
        return words.codePointCount(0, words.length());
    }
}
