package org.onrecord.cli.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines that say on what a finding rests: to the left what is explained, behind it by what. Not thread-safe. */
final class Explanation {
    private static final int MOST_LINES = 2;

    private final List<List<Styled>> lines = new ArrayList<>();
    private final Display display;
    private final int width;

    Explanation(Display display, int width) {
        this.display = display;
        this.width = width;
    }

    Explanation add(String label, List<Styled> reason) {
        List<Styled> pieces = new ArrayList<>();
        pieces.add(new Styled(String.format(Locale.ROOT, "%-10s ", label).replace(' ', '\u00a0'), Style.QUIET));
        pieces.add(new Styled(" ", Style.PLAIN));
        pieces.addAll(Excerpt.cut(reason, HangingIndent.rest(width), display.most(MOST_LINES)));
        lines.addAll(HangingIndent.lines(pieces, width));
        return this;
    }

    Explanation add(String label, String reason) {
        return add(label, List.of(new Styled(reason, Style.PLAIN)));
    }

    /** A probability with three digits, as --min-confidence takes it. */
    static String digits(double probability) {
        return String.format(Locale.ROOT, "%.3f", probability);
    }

    List<List<Styled>> lines() {
        return lines;
    }
}
