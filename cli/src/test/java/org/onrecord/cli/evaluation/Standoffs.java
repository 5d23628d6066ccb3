package org.onrecord.cli.evaluation;

import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.Span;
import org.onrecord.cli.Drawing;

/** Writes brat's standoff. */
final class Standoffs {
    private Standoffs() {}

    /** The lines of one attribution: its source, cue and content are those with the number. */
    static String of(Drawing drawing, int number) {
        return textBound("T" + number + "1", "Source", drawing.of("s" + number))
                + textBound("T" + number + "2", "Cue", drawing.of("c" + number))
                + textBound("T" + number + "3", "Content", drawing.of("q" + number))
                + "E" + number + "\tAttribution:T" + number + "2 Cue:T" + number + "2 Source:T" + number
                + "1 Content2:T"
                + number + "3\n";
    }

    static String textBound(String id, String kind, List<Span> spans) {
        return spans.isEmpty()
                ? ""
                : id + "\t" + kind + " "
                        + spans.stream()
                                .map(span -> span.start() + " " + span.end())
                                .collect(Collectors.joining(";"))
                        + "\twords\n";
    }
}
