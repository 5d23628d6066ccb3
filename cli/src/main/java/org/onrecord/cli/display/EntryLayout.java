package org.onrecord.cli.display;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Where the parts of an entry stand: its place in the margin, who speaks, to the right how sure we are, below the rest. */
final class EntryLayout {
    private static final int DEEPEST = 4;
    private static final int STEP = 2;

    /** Below this, who speaks does not share a line with how sure we are. */
    private static final int NARROWEST_HEAD = 20;

    private final int columns;
    private final int margin;

    EntryLayout(Contents contents) {
        columns = contents.display().width();
        margin = STEP + widestPlace(contents);
    }

    /** The last paragraph's number takes the most room. */
    private static int widestPlace(Contents contents) {
        int statements = contents.statements().list().stream()
                .mapToInt(statement -> contents.text().place(statement).length())
                .max()
                .orElse(0);
        int forecasts = contents.forecasts().apart().stream()
                .mapToInt(forecast -> contents.text().place(forecast.span()).length())
                .max()
                .orElse(0);
        return Math.max(statements, forecasts);
    }

    /** How much room an entry has for its lines. */
    int width(int depth) {
        return columns - margin - indent(depth);
    }

    /** @param head who speaks, in lines of at most a width */
    List<List<Styled>> lines(
            String place,
            int depth,
            IntFunction<List<List<Styled>>> head,
            List<Styled> verdict,
            List<List<Styled>> body) {
        List<List<Styled>> lines = new ArrayList<>(head(head, verdict, width(depth)));
        lines.addAll(body);
        return withMargin(lines, place, indent(depth));
    }

    private static int indent(int depth) {
        return STEP + STEP * Math.min(depth, DEEPEST);
    }

    private static List<List<Styled>> head(IntFunction<List<List<Styled>>> head, List<Styled> verdict, int width) {
        int beside = width - Styled.width(verdict) - STEP;
        boolean sharesLine = beside >= NARROWEST_HEAD;
        List<List<Styled>> lines = new ArrayList<>(head.apply(sharesLine ? beside : width));
        if (sharesLine) {
            lines.set(0, spread(lines.get(0), verdict, width));
        } else {
            lines.add(new LineBreaker(verdict).next(width));
        }
        return lines;
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
