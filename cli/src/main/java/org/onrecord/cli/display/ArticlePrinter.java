package org.onrecord.cli.display;

import java.util.List;
import org.onrecord.Analysis;

/** Prints what was found in an article, for people. Immutable and thread-safe. */
public final class ArticlePrinter {
    private final Display display;

    public ArticlePrinter(Display display) {
        this.display = display;
    }

    /** The title, a line of counts, and the statements and other forecasts with an empty line before each. */
    public String print(Analysis analysis) {
        Contents contents = Contents.of(analysis, display);
        StringBuilder page = new StringBuilder();
        append(page, Heading.title(analysis.article()), Style.TITLE);
        append(page, Heading.counts(analysis.article(), contents), Style.QUIET);
        for (List<List<Styled>> entry : new Entries(contents).inOrder()) {
            page.append('\n');
            append(page, entry);
        }
        return page.toString();
    }

    private void append(StringBuilder page, String text, Style style) {
        append(page, Excerpt.lines(List.of(new Styled(text, style)), display.width(), Integer.MAX_VALUE));
    }

    private void append(StringBuilder page, List<List<Styled>> lines) {
        for (List<Styled> line : lines) {
            page.append(Styled.line(line, display.colour())).append('\n');
        }
    }
}
