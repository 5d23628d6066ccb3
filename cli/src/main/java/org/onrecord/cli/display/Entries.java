package org.onrecord.cli.display;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.onrecord.Attribution;
import org.onrecord.Forecast;

/** Brings the statements of an article, and the forecasts that stand in none, into one order. */
final class Entries {
    private final Contents contents;
    private final StatementPrinter statements;
    private final ForecastPrinter forecasts;

    Entries(Contents contents) {
        EntryLayout layout = new EntryLayout(contents);
        this.contents = contents;
        this.statements = new StatementPrinter(contents, layout);
        this.forecasts = new ForecastPrinter(contents, layout);
    }

    /** The lines of each entry; a forecast stands before the first statement whose words begin behind it. */
    List<List<List<Styled>>> inOrder() {
        List<List<List<Styled>>> entries = new ArrayList<>();
        Deque<Forecast> apart = new ArrayDeque<>(contents.forecasts().apart());
        for (Attribution statement : contents.statements().list()) {
            int start = Statements.start(statement);
            while (!apart.isEmpty() && apart.getFirst().span().start() < start) {
                entries.add(forecasts.lines(apart.removeFirst()));
            }
            entries.add(statements.lines(statement));
        }
        apart.forEach(forecast -> entries.add(forecasts.lines(forecast)));
        return entries;
    }
}
