package org.onrecord.cli.display;

/**
 * Makes text that was written by others harmless for a terminal. Control characters, which could move the cursor or
 * rewrite what stands there, and those that turn the direction of writing, which could make words read otherwise than
 * they are, are shown as U+FFFD.
 */
public final class Printable {
    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    /** The text on one line: each stretch of white space becomes one space. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean afterSpace = false;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            boolean isSpace = Character.isWhitespace(character) || character == '\u0085';
            if (!isSpace) {
                line.appendCodePoint(isHarmful(character) ? REPLACEMENT : character);
            } else if (!afterSpace) {
                line.append(' ');
            }
            afterSpace = isSpace;
            i += Character.charCount(character);
        }
        return line.toString();
    }

    private static boolean isHarmful(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.SURROGATE || turnsDirection(character);
    }

    /** Embeddings, overrides and isolates, as they reach beyond the words that hold them. */
    private static boolean turnsDirection(int character) {
        return (0x202A <= character && character <= 0x202E) || (0x2066 <= character && character <= 0x2069);
    }
}
