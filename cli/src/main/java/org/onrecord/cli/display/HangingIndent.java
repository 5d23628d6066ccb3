package org.onrecord.cli.display;

import java.util.ArrayList;
import java.util.List;

/** Text whose lines but the first begin a little further to the right, which tells it from what stands below. */
final class HangingIndent {
    private static final Styled INDENT = new Styled("  ", Style.PLAIN);

    private HangingIndent() {}

    /** How wide the lines are apart from the first. */
    static int rest(int width) {
        return width - INDENT.text().length();
    }

    static List<List<Styled>> lines(List<Styled> text, int width) {
        LineBreaker breaker = new LineBreaker(text);
        List<List<Styled>> lines = new ArrayList<>();
        while (breaker.hasNext()) {
            lines.add(lines.isEmpty() ? breaker.next(width) : indented(breaker.next(rest(width))));
        }
        return lines;
    }

    /** A line as the lines behind the first begin. */
    static List<Styled> indented(List<Styled> line) {
        List<Styled> indented = new ArrayList<>(List.of(INDENT));
        indented.addAll(line);
        return indented;
    }
}
