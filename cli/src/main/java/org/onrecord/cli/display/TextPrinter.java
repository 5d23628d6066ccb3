package org.onrecord.cli.display;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.Article;
import org.onrecord.Markup;
import org.onrecord.Metadata;
import org.onrecord.Provenance;
import org.onrecord.Span;

/**
 * Prints an article as it was read, for people: what is known of it, one line each, then its text as it stands, with block
 * quotations behind a bar. Immutable and thread-safe.
 */
public final class TextPrinter {
    private static final int LABEL = 12;
    private static final String BAR = "│ ";

    private final boolean colour;

    public TextPrinter(boolean colour) {
        this.colour = colour;
    }

    /** The lines of what is known, an empty line, and the text with a line's end. */
    public String print(Article article) {
        Metadata metadata = article.metadata();
        StringBuilder page = new StringBuilder();
        label(page, "title", metadata.title());
        label(page, "by", metadata.byline());
        label(page, "publisher", metadata.publisher());
        label(page, "published", metadata.published());
        label(page, "modified", metadata.modified());
        label(page, "address", metadata.address());
        label(page, "language", metadata.language());
        label(page, "read from", article.uri());
        article.provenance().forEach(line -> label(page, "first in", origin(line)));
        return page.append('\n').append(text(article)).toString();
    }

    private void label(StringBuilder page, String name, @Nullable String value) {
        if (value != null) {
            String label = String.format("%-" + LABEL + "s", name);
            page.append(colour ? Style.QUIET.applied(label) : label)
                    .append(Printable.line(value))
                    .append('\n');
        }
    }

    private static String origin(Provenance line) {
        String words = "“" + line.words() + "”";
        return line.publisher() == null ? words : line.publisher() + ": " + words;
    }

    private String text(Article article) {
        List<Span> blocks = spans(article, Markup.Kind.BLOCK_QUOTATION);
        List<Span> emphasis = colour ? spans(article, Markup.Kind.EMPHASIS) : List.of();
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (String line : article.text().split("\n", -1)) {
            Span place = new Span(start, start + line.codePointCount(0, line.length()));
            boolean quoted = !line.isBlank() && blocks.stream().anyMatch(place::overlaps);
            text.append(quoted ? BAR : "")
                    .append(emphasised(line, place, emphasis))
                    .append('\n');
            start = place.end() + 1;
        }
        return text.toString().stripTrailing() + "\n";
    }

    /** Without colour the words alone. */
    private static String emphasised(String line, Span place, List<Span> emphasis) {
        StringBuilder drawn = new StringBuilder();
        int done = place.start();
        for (Span span : emphasis) {
            if (span.overlaps(place) && span.start() >= done) {
                int end = Math.min(span.end(), place.end());
                drawn.append(Printable.line(words(line, place, done, span.start())))
                        .append(Style.CUE.applied(Printable.line(words(line, place, span.start(), end))));
                done = end;
            }
        }
        return drawn.append(Printable.line(words(line, place, done, place.end())))
                .toString();
    }

    private static String words(String line, Span place, int start, int end) {
        int from = line.offsetByCodePoints(0, start - place.start());
        return line.substring(from, line.offsetByCodePoints(from, end - start));
    }

    private static List<Span> spans(Article article, Markup.Kind kind) {
        return article.markup().stream()
                .filter(markup -> markup.kind() == kind)
                .map(Markup::span)
                .sorted()
                .toList();
    }
}
