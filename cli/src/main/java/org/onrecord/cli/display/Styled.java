package org.onrecord.cli.display;

import java.util.List;

/**
 * A piece of text that looks the same throughout.
 *
 * @param text harmless for a terminal, see {@link Printable}
 */
record Styled(String text, Style style) {
    /** Stays with what it follows where the line ends. */
    static final Styled SEPARATOR = new Styled("\u00a0· ", Style.QUIET);

    /** Matters no more once the lines are broken, and who searches for words types a space. */
    private static final char NO_BREAK_SPACE = '\u00a0';

    static int width(List<Styled> pieces) {
        return pieces.stream().mapToInt(piece -> DisplayWidth.of(piece.text)).sum();
    }

    /** A line as it is printed, without spaces at its end. */
    static String line(List<Styled> pieces, boolean colour) {
        StringBuilder line = new StringBuilder();
        pieces.forEach(piece -> line.append(colour ? piece.style.applied(piece.text) : piece.text));
        return line.toString().replace(NO_BREAK_SPACE, ' ').stripTrailing();
    }
}
