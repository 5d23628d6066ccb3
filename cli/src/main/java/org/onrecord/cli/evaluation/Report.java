package org.onrecord.cli.evaluation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What was measured.
 *
 * @param missing the annotated articles of which there is no analysis
 */
public record Report(List<String> missing, List<Figures> figures) {

    public Report {
        missing = List.copyOf(missing);
        figures = List.copyOf(figures);
    }

    /** A line for each figure. */
    public String text() {
        return figures.stream().map(line -> line.text() + "\n").collect(Collectors.joining());
    }

    /** One JSON object on one line. */
    public String json() {
        return figures.stream().map(Figures::json).collect(Collectors.joining(", ", "{", "}\n"));
    }
}
