package org.onrecord.cli.display;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.Attribution;
import org.onrecord.Attribution.Determinacy;
import org.onrecord.Attribution.Kind;
import org.onrecord.Attribution.Type;
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
            speakers.add(new Speaker("s" + number, words(source.get(0)), null, source));
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
                determinacy,
                Stance.NONE,
                null,
                null,
                confidence));
        return this;
    }

    /** The last attribution stands in another. */
    Drawn within(int number) {
        Attribution last = attributions.remove(attributions.size() - 1);
        attributions.add(linked(last, "a" + number, last.repeats()));
        return this;
    }

    /** The last attribution has the words of another. */
    Drawn repeats(int number) {
        Attribution last = attributions.remove(attributions.size() - 1);
        attributions.add(linked(last, last.within(), "a" + number));
        return this;
    }

    Analysis analysis() {
        Article article = Article.of("file:///news/harbour.txt", drawing.text()).withTitle(title);
        return new Analysis(article, speakers, attributions, List.of());
    }

    private List<Span> of(String label) {
        return drawing.of(label);
    }

    private String words(Span span) {
        return Article.of("", drawing.text()).words(span);
    }

    private static Attribution linked(Attribution of, @Nullable String within, @Nullable String repeats) {
        return new Attribution(
                of.id(),
                of.kind(),
                of.type(),
                of.source(),
                of.cue(),
                of.content(),
                of.notes(),
                of.speakers(),
                of.determinacy(),
                of.stance(),
                within,
                repeats,
                of.confidence());
    }
}
