package org.onrecord.cli.display;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.Analysis;
import org.onrecord.Attribution;

/**
 * Lays out the statements of an article: the number of the paragraph, who says it, its kind and how sure we are, and below
 * that the words.
 */
final class StatementPrinter {
    private static final int DEEPEST = 4;
    private static final int STEP = 2;
    private static final int MOST_LINES_OF_NAMES = 2;
    private static final int MOST_LINES_OF_WORDS = 6;

    /** Below this, who says it does not share a line with kind and confidence. */
    private static final int NARROWEST_HEAD = 20;

    private final ArticleText text;
    private final Words words;
    private final Statements statements;
    private final StatementHead head;
    private final Display display;
    private final int margin;

    StatementPrinter(Analysis analysis, ArticleText text, Statements statements, Display display) {
        this.text = text;
        this.words = new Words(text);
        this.statements = statements;
        this.head = new StatementHead(words, new SpeakerNames(analysis.speakers()));
        this.display = display;
        this.margin = STEP
                + statements.list().stream()
                        .mapToInt(attribution -> place(attribution).length())
                        .max()
                        .orElse(0);
    }

    /** The lines of one statement. */
    List<List<Styled>> lines(Attribution attribution) {
        int indent = STEP + STEP * Math.min(statements.depth(attribution), DEEPEST);
        int width = display.width() - margin - indent;
        List<List<Styled>> lines = new ArrayList<>(headLines(attribution, width));
        List<Styled> content = words.of(attribution.content(), attribution.notes(), Style.PLAIN);
        lines.addAll(Excerpt.lines(content, width, most(MOST_LINES_OF_WORDS)));
        Attribution first = statements.first(attribution);
        if (first != null) {
            lines.add(List.of(new Styled("repeats " + place(first), Style.QUIET)));
        }
        return withMargin(lines, place(attribution), indent);
    }

    private List<List<Styled>> headLines(Attribution attribution, int width) {
        List<Styled> verdict = head.verdict(attribution);
        int beside = width - Styled.width(verdict) - STEP;
        boolean sharesLine = beside >= NARROWEST_HEAD;
        List<List<Styled>> lines =
                new ArrayList<>(head.whoSays(attribution, sharesLine ? beside : width, most(MOST_LINES_OF_NAMES)));
        if (sharesLine) {
            lines.set(0, spread(lines.get(0), verdict, width));
        } else {
            lines.add(verdict);
        }
        return lines;
    }

    private int most(int lines) {
        return display.full() ? Integer.MAX_VALUE : lines;
    }

    /** The number of the paragraph, with its sign. */
    private String place(Attribution attribution) {
        int start = Stream.of(attribution.content(), attribution.cue(), attribution.source())
                .filter(spans -> !spans.isEmpty())
                .findFirst()
                .map(spans -> spans.get(0).start())
                .orElse(0);
        return "¶" + text.paragraph(start);
    }

    private static List<Styled> spread(List<Styled> left, List<Styled> right, int width) {
        List<Styled> line = new ArrayList<>(left);
        line.add(space(width - Styled.width(left) - Styled.width(right)));
        line.addAll(right);
        return line;
    }

    private List<List<Styled>> withMargin(List<List<Styled>> lines, String place, int indent) {
        List<List<Styled>> result = new ArrayList<>();
        Styled label = new Styled(" ".repeat(margin - place.length()) + place, Style.QUIET);
        for (List<Styled> line : lines) {
            List<Styled> whole = new ArrayList<>();
            whole.add(result.isEmpty() ? label : space(margin));
            whole.add(space(indent));
            whole.addAll(line);
            result.add(whole);
        }
        return result;
    }

    private static Styled space(int width) {
        return new Styled(" ".repeat(Math.max(0, width)), Style.PLAIN);
    }
}
