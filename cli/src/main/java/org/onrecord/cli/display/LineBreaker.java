package org.onrecord.cli.display;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts styled text into lines, one at a time, so that the end of a very long text costs nothing if nobody asks for it.
 * Not thread-safe.
 */
final class LineBreaker {
    private final List<Styled> pieces;
    private final String text;
    private int position;
    private int opportunity;

    LineBreaker(List<Styled> pieces) {
        this.pieces = List.copyOf(pieces);
        StringBuilder joined = new StringBuilder();
        pieces.forEach(piece -> joined.append(piece.text()));
        text = joined.toString();
        skipSpaces();
    }

    boolean hasNext() {
        return position < text.length();
    }

    /** The part of the text that no line has had yet. */
    String rest() {
        return text.substring(position);
    }

    /** The next line, without spaces at its ends. A word that is too long for a line of its own is cut. */
    List<Styled> next(int width) {
        int start = position;
        int column = 0;
        while (hasNext()) {
            if (opportunity <= position) {
                opportunity = BreakRules.next(text, position);
            }
            int spaces = opportunity - endOfWord(position, opportunity);
            int wordWidth = width(position, opportunity - spaces, width - column);
            if (column + wordWidth > width) {
                position = column == 0 ? cut(width) : position;
                break;
            }
            column += wordWidth + spaces;
            position = opportunity;
        }
        List<Styled> line = between(start, endOfWord(start, position));
        skipSpaces();
        return line;
    }

    /** The width of what stands between two offsets; no more is measured than is needed to know that it is too much. */
    private int width(int start, int end, int enough) {
        int width = 0;
        for (int i = start; i < end && width <= enough; i = text.offsetByCodePoints(i, 1)) {
            width += DisplayWidth.of(text.codePointAt(i));
        }
        return width;
    }

    /** As much of a long word as fits, but never nothing. */
    private int cut(int width) {
        int end = text.offsetByCodePoints(position, 1);
        while (width(position, text.offsetByCodePoints(end, 1), width) <= width) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private int endOfWord(int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) == ' ') {
            last--;
        }
        return last;
    }

    private void skipSpaces() {
        while (hasNext() && text.charAt(position) == ' ') {
            position++;
        }
    }

    private List<Styled> between(int start, int end) {
        List<Styled> line = new ArrayList<>();
        int offset = 0;
        for (Styled piece : pieces) {
            int from = Math.max(start - offset, 0);
            int to = Math.min(end - offset, piece.text().length());
            if (from < to) {
                line.add(new Styled(piece.text().substring(from, to), piece.style()));
            }
            offset += piece.text().length();
        }
        return line;
    }
}
