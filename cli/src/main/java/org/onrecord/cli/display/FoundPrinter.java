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
            head.add(new Styled(", " + Percent.of(found.stanceConfidence()), Style.QUIET));
        }
        head.add(Styled.SEPARATOR);
        head.add(new Styled(Percent.of(found.confidence()), Style.QUIET));
        String more = found.copies().isEmpty() ? null : "also in " + String.join(", ", found.copies());
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
        head.add(Styled.SEPARATOR);
        head.add(new Styled(Percent.of(found.confidence()), Style.QUIET));
        StringBuilder page =
                new StringBuilder(page(head, found.words(), place(found.metadata(), found.article(), null)));
        if (isShort(found)) {
            indented(page, "in: " + found.statement(), Style.QUIET);
        }
        if (found.condition() != null) {
            indented(page, "condition: " + found.condition(), Style.QUIET);
        }
        if (found.resolution() != null) {
            indented(page, outcome(found.resolution()), Style.ENDORSED);
        }
        return page.toString();
    }

    /** The judgements that do not count any more, below it; the last of all is the one that counts. */
    public String earlier(List<Resolution> judgements) {
        StringBuilder page = new StringBuilder();
        for (Resolution judgement : judgements.subList(0, Math.max(0, judgements.size() - 1))) {
            indented(page, "before: " + outcome(judgement), Style.QUIET);
        }
        return page.toString();
    }

    /** Whether the words alone say less than half of what was said. */
    private static boolean isShort(FoundForecast found) {
        String statement = found.statement();
        return statement != null && found.words().length() < statement.length() / 2;
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

    private void indented(StringBuilder page, String text, Style style) {
        append(page, Excerpt.lines(List.of(new Styled(Printable.line(text), style)), columns - 4, MOST_LINES), "    ");
    }

    private void append(StringBuilder page, List<List<Styled>> lines, String indent) {
        lines.forEach(
                line -> page.append(indent).append(Styled.line(line, colour)).append('\n'));
    }

    private static String place(Metadata metadata, String article, @Nullable String more) {
        String published = metadata.published();
        return Stream.of(
                        metadata.publisher(),
                        published == null ? null : published.substring(0, Math.min(10, published.length())),
                        metadata.title(),
                        article,
                        more)
                .filter(Objects::nonNull)
                .map(Printable::line)
                .collect(Collectors.joining(" · "));
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
