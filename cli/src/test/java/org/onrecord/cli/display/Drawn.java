package org.onrecord.cli.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.Attribution;
import org.onrecord.Attribution.Determinacy;
import org.onrecord.Attribution.Kind;
import org.onrecord.Attribution.Type;
import org.onrecord.Candidate;
import org.onrecord.Forecast;
import org.onrecord.Forecast.Certainty;
import org.onrecord.Metadata;
import org.onrecord.Span;
import org.onrecord.Speaker;
import org.onrecord.Stance;
import org.onrecord.cli.Drawing;

/**
 * An analysis made by hand, its spans drawn into the text: {@code ‹s1 Brandt› ‹c1 said›, ‹q1 we ‹n1 [sic]› open›} has the
 * source, cue, content and an editor's note of the attribution a1.
 */
final class Drawn {
    private final Drawing drawing;
    private final List<Speaker> speakers = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Forecast> forecasts = new ArrayList<>();
    private @Nullable String title;

    Drawn(String text) {
        drawing = new Drawing(text);
    }

    Drawn title(String newTitle) {
        title = newTitle;
        return this;
    }

    Drawn said(int number, Kind kind, double confidence) {
        return attribution(number, kind, Type.COMMUNICATION, Determinacy.ASSERTED, confidence);
    }

    /** Adds the attribution whose spans have the number; its source, if it has one, is a speaker of its own. */
    Drawn attribution(int number, Kind kind, Type type, Determinacy determinacy, double confidence) {
        List<Span> source = of("s" + number);
        if (!source.isEmpty()) {
            speakers.add(new Speaker(
                    "s" + number, null, words(source.get(0)), Speaker.Kind.PERSON, List.of(), List.of(), source));
        }
        attributions.add(new Attribution(
                "a" + number,
                kind,
                type,
                source,
                of("c" + number),
                of("q" + number),
                of("n" + number),
                source.isEmpty() ? List.of() : List.of("s" + number),
                List.of(),
                determinacy,
                Stance.none(1),
                null,
                null,
                1,
                confidence));
        return this;
    }

    /** The last attribution stands in another. */
    Drawn within(int number) {
        Attribution last = attributions.remove(attributions.size() - 1);
        return add(last, last.speakers(), last.candidates(), last.stance(), "a" + number, last.repeats());
    }

    /** The last attribution has the words of another. */
    Drawn repeats(int number) {
        Attribution last = attributions.remove(attributions.size() - 1);
        return add(last, last.speakers(), last.candidates(), last.stance(), last.within(), "a" + number);
    }

    /** The last attribution is that of these speakers, by their ids. */
    Drawn by(String... ids) {
        Attribution last = attributions.remove(attributions.size() - 1);
        return add(last, List.of(ids), List.of(), last.stance(), last.within(), last.repeats());
    }

    /** Who speaks in the last attribution is not decided. */
    Drawn perhaps(Candidate... candidates) {
        Attribution last = attributions.remove(attributions.size() - 1);
        return add(last, List.of(), List.of(candidates), last.stance(), last.within(), last.repeats());
    }

    /** The writer's verdict on the last attribution, shown by the words that have the label e and its number. */
    Drawn writer(Stance.Value verdict, double confidence) {
        Attribution last = attributions.remove(attributions.size() - 1);
        Stance stance = new Stance(verdict, only("e" + last.id().substring(1)), confidence);
        return add(last, last.speakers(), last.candidates(), stance, last.within(), last.repeats());
    }

    /** The speaker with the number is a person with this name, and is mentioned where its label stands. */
    Drawn named(int number, String name, String... aliases) {
        return speaker(number, Speaker.Kind.PERSON, name, aliases);
    }

    Drawn speaker(int number, Speaker.Kind kind, String name, String... aliases) {
        String id = "s" + number;
        speakers.removeIf(speaker -> speaker.id().equals(id));
        speakers.add(new Speaker(id, null, name, kind, List.of(aliases), List.of(), of(id)));
        return this;
    }

    Drawn predicts(int number, Certainty certainty, int attribution, String... holder) {
        return forecast(number, Forecast.Kind.PREDICTION, certainty, attribution, holder);
    }

    Drawn pledges(int number, Certainty certainty, int attribution, String... holder) {
        return forecast(number, Forecast.Kind.PLEDGE, certainty, attribution, holder);
    }

    /**
     * Adds the forecast whose spans have the number: f its words, w its cue, i its condition, t its time.
     *
     * @param attribution the number of the one in which it stands; 0 in the writer's own voice
     */
    private Drawn forecast(int number, Forecast.Kind kind, Certainty certainty, int attribution, String... holder) {
        forecasts.add(new Forecast(
                "f" + number,
                kind,
                Objects.requireNonNull(only("f" + number)),
                List.of(holder),
                attribution == 0 ? null : "a" + attribution,
                only("i" + number),
                only("t" + number),
                null,
                null,
                only("w" + number),
                certainty,
                0.881));
        return this;
    }

    /** The horizon of the last forecast. */
    Drawn days(@Nullable String from, @Nullable String to) {
        Forecast last = forecasts.remove(forecasts.size() - 1);
        forecasts.add(new Forecast(
                last.id(),
                last.kind(),
                last.span(),
                last.holder(),
                last.attribution(),
                last.condition(),
                last.time(),
                from,
                to,
                last.cue(),
                last.certainty(),
                last.confidence()));
        return this;
    }

    Analysis analysis() {
        Article article =
                Article.of("file:///news/harbour.txt", drawing.text()).withMetadata(Metadata.NONE.withTitle(title));
        return new Analysis(article, speakers, attributions, forecasts);
    }

    private List<Span> of(String label) {
        return drawing.of(label);
    }

    private String words(Span span) {
        return Article.of("", drawing.text()).words(span);
    }

    private @Nullable Span only(String label) {
        return of(label).stream().findFirst().orElse(null);
    }

    private Drawn add(
            Attribution like,
            List<String> ids,
            List<Candidate> candidates,
            Stance stance,
            @Nullable String within,
            @Nullable String repeats) {
        attributions.add(new Attribution(
                like.id(),
                like.kind(),
                like.type(),
                like.source(),
                like.cue(),
                like.content(),
                like.notes(),
                ids,
                candidates,
                like.determinacy(),
                stance,
                within,
                repeats,
                like.speakerConfidence(),
                like.confidence()));
        return this;
    }
}
