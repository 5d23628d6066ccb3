package org.onrecord.cli.display;

import java.util.List;

/**
 * A piece of text that looks the same throughout.
 *
 * @param text harmless for a terminal, see {@link Printable}
 */
record Styled(String text, Style style) {

    static int width(List<Styled> pieces) {
        return pieces.stream().mapToInt(piece -> DisplayWidth.of(piece.text)).sum();
    }
}
