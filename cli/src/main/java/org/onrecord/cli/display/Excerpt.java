package org.onrecord.cli.display;

import java.util.ArrayList;
import java.util.List;

/** Text in lines, cut short where it would take too many. */
final class Excerpt {
    private Excerpt() {}

    /** As many lines as the text needs, or the most that it may have, and then the last one says how much is left out. */
    static List<List<Styled>> lines(List<Styled> text, int width, int most) {
        LineBreaker breaker = new LineBreaker(text);
        List<List<Styled>> lines = new ArrayList<>();
        while (breaker.hasNext() && lines.size() < most) {
            lines.add(breaker.next(width));
        }
        if (breaker.hasNext()) {
            int rest = ArticleText.wordCount(breaker.rest());
            lines.add(shortened(lines.remove(lines.size() - 1), width, rest));
        }
        return lines;
    }

    /** The same text if it needs no more lines than it may have, else as much as goes into them. */
    static List<Styled> cut(List<Styled> text, int width, int most) {
        List<Styled> cut = new ArrayList<>();
        for (List<Styled> line : lines(text, width, most)) {
            if (!cut.isEmpty()) {
                cut.add(new Styled(" ", Style.PLAIN));
            }
            cut.addAll(line);
        }
        return cut;
    }

    private static List<Styled> shortened(List<Styled> line, int width, int rest) {
        int words = wordCount(line) + rest;
        LineBreaker breaker = new LineBreaker(line);
        List<Styled> shorter =
                new ArrayList<>(breaker.next(Math.max(1, width - ellipsis(words).length())));
        shorter.add(new Styled(ellipsis(words - wordCount(shorter)), Style.QUIET));
        return shorter;
    }

    /** Without a place where a line may end, for the case that it becomes part of a longer text. */
    private static String ellipsis(int wordsLeftOut) {
        return (" … [+" + Display.count(wordsLeftOut, "word") + "]").replace(' ', '\u00a0');
    }

    private static int wordCount(List<Styled> line) {
        StringBuilder text = new StringBuilder();
        line.forEach(piece -> text.append(piece.text()));
        return ArticleText.wordCount(text.toString());
    }
}
