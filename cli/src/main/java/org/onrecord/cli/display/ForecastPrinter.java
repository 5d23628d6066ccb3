package org.onrecord.cli.display;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.Forecast;

/** Lays out the forecasts that stand in no statement, as if each were one. */
final class ForecastPrinter {
    private static final int MOST_LINES_OF_WORDS = 6;

    private final Contents contents;
    private final EntryLayout layout;
    private final StatementHead head;
    private final ForecastLines forecasts;

    ForecastPrinter(Contents contents, EntryLayout layout) {
        this.contents = contents;
        this.layout = layout;
        this.head = new StatementHead(contents);
        this.forecasts = new ForecastLines(contents);
    }

    /** The lines of one forecast. */
    List<List<Styled>> lines(Forecast forecast) {
        return layout.lines(
                contents.text().place(forecast.span()),
                0,
                width -> head.whoForesees(forecast, width),
                Verdict.of(contents.forecasts().confidence(forecast)),
                body(forecast, layout.width(0)));
    }

    private List<List<Styled>> body(Forecast forecast, int width) {
        List<Styled> words = contents.words().of(List.of(forecast.span()), List.of(), Style.PLAIN);
        int most = contents.display().most(MOST_LINES_OF_WORDS);
        List<List<Styled>> lines = new ArrayList<>(Excerpt.lines(words, width, most));
        lines.addAll(forecasts.lines(forecast, width));
        return lines;
    }
}
