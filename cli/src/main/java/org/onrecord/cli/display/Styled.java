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

    static int width(List<Styled> pieces) {
        return pieces.stream().mapToInt(piece -> DisplayWidth.of(piece.text)).sum();
    }
}
