package org.onrecord.cli.display;

import java.util.List;
import org.onrecord.Analysis;
import org.onrecord.Attribution;

/** Prints what was found in an article, for people. Immutable and thread-safe. */
public final class ArticlePrinter {
    /** Matters no more once the lines are broken, and who searches for words types a space. */
    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Display display;

    public ArticlePrinter(Display display) {
        this.display = display;
    }

    /** The title, a line of counts, and the statements with an empty line before each. */
    public String print(Analysis analysis) {
        ArticleText text = new ArticleText(analysis.article().text());
        Statements statements = new Statements(analysis, display);
        StringBuilder page = new StringBuilder();
        append(page, Heading.title(analysis.article()), Style.TITLE);
        append(page, Heading.counts(analysis.article(), text, statements), Style.QUIET);
        StatementPrinter printer = new StatementPrinter(analysis, text, statements, display);
        for (Attribution statement : statements.list()) {
            page.append('\n');
            append(page, printer.lines(statement));
        }
        return page.toString();
    }

    private void append(StringBuilder page, String text, Style style) {
        append(page, Excerpt.lines(List.of(new Styled(text, style)), display.width(), Integer.MAX_VALUE));
    }

    private void append(StringBuilder page, List<List<Styled>> lines) {
        for (List<Styled> line : lines) {
            StringBuilder printed = new StringBuilder();
            line.forEach(
                    piece -> printed.append(display.colour() ? piece.style().applied(piece.text()) : piece.text()));
            page.append(printed.toString().replace(NO_BREAK_SPACE, ' ').stripTrailing())
                    .append('\n');
        }
    }
}
