package org.onrecord.cli.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.Attribution;
import org.onrecord.Metadata;
import org.onrecord.Stance;
import org.onrecord.archive.FoundForecast;
import org.onrecord.archive.FoundStatement;
import org.onrecord.archive.Resolution;

/** Prints what is found in the archive, for people. Immutable and thread-safe. */
public final class FoundPrinter {
    private static final int MOST_LINES = 4;

    private final int columns;
    private final boolean colour;

    /** @param columns the width of the page */
    public FoundPrinter(int columns, boolean colour) {
        this.columns = columns;
        this.colour = colour;
    }

    /** Who says what, and a line on where it stands. */
    public String statement(FoundStatement found) {
        String speakers = found.speakers().isEmpty() ? "undecided" : String.join(", ", found.speakers());
        List<Styled> head = new ArrayList<>();
        head.add(new Styled(Printable.line(speakers), Style.SPEAKER));
        head.add(Styled.SEPARATOR);
        head.add(new Styled(lowerCase(found.kind()), Style.QUIET));
        if (found.determinacy() != Attribution.Determinacy.ASSERTED) {
            head.add(Styled.SEPARATOR);
            head.add(new Styled(lowerCase(found.determinacy()), Style.DOUBTFUL));
        }
        if (found.stance() != Stance.Value.NONE) {
            head.add(Styled.SEPARATOR);
            head.add(new Styled("the writer " + lowerCase(found.stance()), Style.DOUBTFUL));
        }
        head.add(Styled.SEPARATOR);
        head.add(new Styled(Percent.of(found.confidence()), Style.QUIET));
        String more = found.places() > 1 ? "in " + found.places() + " copies of the story" : null;
        return page(head, found.words(), place(found.metadata(), found.article(), more));
    }

    /** The key, who foresees what and how surely, where it stands, and what became of it. */
    public String forecast(FoundForecast found) {
        String holders = found.holders().isEmpty() ? "undecided" : String.join(", ", found.holders());
        List<Styled> head = new ArrayList<>();
        head.add(new Styled(found.key(), Style.FORECAST));
        head.add(Styled.SEPARATOR);
        head.add(new Styled(Printable.line(holders), Style.SPEAKER));
        head.add(Styled.SEPARATOR);
        head.add(new Styled(
                lowerCase(found.kind()) + ", " + CertaintyWords.of(found.certainty()) + horizon(found), Style.QUIET));
        String page = page(head, found.words(), place(found.metadata(), found.article(), null));
        String condition = found.condition();
        if (condition != null) {
            page += line("    condition: " + condition, Style.QUIET);
        }
        Resolution resolution = found.resolution();
        return resolution == null ? page : page + line("    " + outcome(resolution), Style.ENDORSED);
    }

    private static String horizon(FoundForecast found) {
        return found.to() == null ? "" : ", by " + found.to();
    }

    private static String outcome(Resolution resolution) {
        return Stream.of(
                        lowerCase(resolution.outcome()) + " on " + resolution.on(),
                        resolution.judge() == null ? null : "says " + resolution.judge(),
                        resolution.note(),
                        resolution.evidence())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String page(List<Styled> head, String words, String place) {
        StringBuilder page = new StringBuilder();
        append(page, Excerpt.lines(head, columns, Integer.MAX_VALUE), "");
        List<Styled> text = List.of(new Styled(Printable.line(words), Style.PLAIN));
        append(page, Excerpt.lines(text, columns - 4, MOST_LINES), "    ");
        append(page, Excerpt.lines(List.of(new Styled(place, Style.QUIET)), columns - 4, Integer.MAX_VALUE), "    ");
        return page.toString();
    }

    private void append(StringBuilder page, List<List<Styled>> lines, String indent) {
        lines.forEach(
                line -> page.append(indent).append(Styled.line(line, colour)).append('\n'));
    }

    private String line(String text, Style style) {
        String printable = Printable.line(text);
        String indent = " ".repeat(text.length() - text.stripLeading().length());
        return indent + Styled.line(List.of(new Styled(printable.strip(), style)), colour) + "\n";
    }

    private static String place(Metadata metadata, String article, @Nullable String more) {
        String published = metadata.published();
        return Stream.of(
                        metadata.publisher(),
                        published == null ? null : published.substring(0, Math.min(10, published.length())),
                        metadata.title(),
                        more,
                        article)
                .filter(Objects::nonNull)
                .map(Printable::line)
                .collect(Collectors.joining(" · "));
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
