package org.onrecord.cli.display;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.Attribution;

/**
 * Lays out the statements of an article: the number of the paragraph, who says it, its kind and how sure we are, and below
 * that the words, their forecasts and what the writer thinks of them.
 */
final class StatementPrinter {
    private static final int MOST_LINES_OF_WORDS = 6;

    private final Contents contents;
    private final EntryLayout layout;
    private final StatementHead head;
    private final ForecastLines forecasts;
    private final StanceLines stances;
    private final SpeakerEvidence evidence;

    StatementPrinter(Contents contents, EntryLayout layout) {
        this.contents = contents;
        this.layout = layout;
        this.head = new StatementHead(contents);
        this.forecasts = new ForecastLines(contents);
        this.stances = new StanceLines(contents);
        this.evidence = new SpeakerEvidence(contents);
    }

    /** The lines of one statement. */
    List<List<Styled>> lines(Attribution statement) {
        int depth = contents.statements().depth(statement);
        return layout.lines(
                contents.text().place(statement),
                depth,
                width -> head.whoSays(statement, width),
                Verdict.of(statement),
                body(statement, layout.width(depth)));
    }

    private List<List<Styled>> body(Attribution statement, int width) {
        List<Styled> content = contents.words().of(statement.content(), statement.notes(), Style.PLAIN);
        int most = contents.display().most(MOST_LINES_OF_WORDS);
        List<List<Styled>> lines = new ArrayList<>(Excerpt.lines(content, width, most));
        contents.statements().first(statement).ifPresent(first -> {
            lines.add(List.of(new Styled("repeats " + contents.text().place(first), Style.QUIET)));
        });
        if (contents.display().explain()) {
            lines.addAll(evidence.lines(statement, width));
        }
        contents.forecasts().in(statement).forEach(forecast -> {
            lines.addAll(forecasts.lines(forecast, statement, width));
        });
        lines.addAll(stances.lines(statement.stance(), width));
        return lines;
    }
}
