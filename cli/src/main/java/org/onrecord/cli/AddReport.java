package org.onrecord.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;
import org.onrecord.Article;
import org.onrecord.archive.Arrival;
import org.onrecord.intake.Arrivals;

/** Tells what became of the articles that were to be kept: of each a line, or how many at the end. Not thread-safe. */
final class AddReport implements Arrivals {
    private static final Map<Arrival, String> WORDS =
            Map.of(Arrival.NEW, "new", Arrival.NEW_VERSION, "changed", Arrival.KNOWN, "kept before");

    private final Console console;
    private final boolean lines;
    private final Output output;
    private final Map<Arrival, Integer> counts = new EnumMap<>(Arrival.class);

    /** @param verbose whether to print lines to a terminal, too; others always get them */
    AddReport(Console console, boolean verbose) {
        this.console = console;
        this.lines = verbose || !console.outputIsTerminal();
        this.output = new Output(console.out());
    }

    /** Whether lines would run into a bar that shows the progress. */
    boolean writesToTerminal() {
        return lines && console.outputIsTerminal();
    }

    @Override
    public void arrived(Arrival arrival, Article article, String identity) {
        counts.merge(arrival, 1, Integer::sum);
        if (lines && arrival != Arrival.KNOWN) {
            output.print("%-9s%s\n".formatted(WORDS.get(arrival), article.uri()));
        }
    }

    /** How many, of what no lines said. */
    String summary() {
        StringJoiner parts = new StringJoiner(", ");
        for (Arrival arrival : Arrival.values()) {
            if (counts.containsKey(arrival) && (!lines || arrival == Arrival.KNOWN)) {
                parts.add("%,d %s".formatted(counts.get(arrival), WORDS.get(arrival)));
            }
        }
        return parts.toString();
    }
}
