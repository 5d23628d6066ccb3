package org.onrecord.cli.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.Span;
import org.onrecord.Stance;
import org.onrecord.Stance.Value;

/** What the writer thinks of a statement, with the words that show it. */
final class StanceLines {
    private static final int MOST_LINES = 2;

    private final Contents contents;

    StanceLines(Contents contents) {
        this.contents = contents;
    }

    /** Nothing if the writer does not say, or not surely enough. */
    List<List<Styled>> lines(Stance stance, int width) {
        if (stance.value() == Value.NONE
                || stance.confidence() < contents.display().minConfidence()) {
            return List.of();
        }
        List<Styled> pieces = new ArrayList<>();
        pieces.add(new Styled("the writer " + stance.value().name().toLowerCase(Locale.ROOT), style(stance.value())));
        if (stance.evidence() != null) {
            pieces.add(new Styled("\u00a0 ", Style.PLAIN));
            pieces.addAll(evidence(stance.evidence(), width));
        }
        List<List<Styled>> lines = new ArrayList<>(HangingIndent.lines(pieces, width));
        lines.addAll(explanation(stance, width));
        return lines;
    }

    private List<Styled> evidence(Span evidence, int width) {
        List<Styled> words = contents.words().quoted(evidence);
        int most = contents.display().most(MOST_LINES);
        List<Styled> pieces = new ArrayList<>(Excerpt.cut(words, HangingIndent.rest(width), most));
        if (contents.display().explain()) {
            pieces.add(new Styled("\u00a0" + contents.text().place(evidence), Style.QUIET));
        }
        return pieces;
    }

    private List<List<Styled>> explanation(Stance stance, int width) {
        if (!contents.display().explain()) {
            return List.of();
        }
        return new Explanation(contents.display(), HangingIndent.rest(width))
                .add("confidence", Explanation.digits(stance.confidence())).lines().stream()
                        .map(HangingIndent::indented)
                        .toList();
    }

    private static Style style(Value value) {
        return switch (value) {
            case ENDORSES -> Style.ENDORSED;
            case DOUBTS -> Style.DOUBTFUL;
            case REJECTS -> Style.REJECTED;
            case NONE -> Style.PLAIN;
        };
    }
}
