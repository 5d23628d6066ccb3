package org.onrecord.cli.display;

/**
 * Where a line may end: behind spaces, behind dashes within words, and between East Asian characters. The JDK's
 * {@link java.text.BreakIterator} would end lines in the midst of "U.S." and "it’s".
 */
final class BreakRules {
    private BreakRules() {}

    /** The first place behind an offset where a line may end; the end of the text if there is no other. */
    static int next(String text, int offset) {
        int end = text.offsetByCodePoints(offset, 1);
        while (end < text.length() && !mayBreak(text, end)) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private static boolean mayBreak(String text, int end) {
        int before = text.codePointBefore(end);
        int after = text.codePointAt(end);
        if (before == ' ' || after == ' ') {
            return before == ' ' && after != ' ';
        }
        if (isDash(before)) {
            return Character.isLetter(after) && isWithinWord(text, end - 1);
        }
        boolean isEastAsian = DisplayWidth.of(before) == 2 || DisplayWidth.of(after) == 2;
        return isEastAsian && !opens(before) && !closes(after);
    }

    /** Whether a dash stands behind part of a word, not at its beginning as in "--all" and "[-all". */
    private static boolean isWithinWord(String text, int dash) {
        return dash > 0
                && text.charAt(dash - 1) != ' '
                && !isDash(text.charAt(dash - 1))
                && !opens(text.charAt(dash - 1));
    }

    private static boolean isDash(int character) {
        return character == '-' || character == '–' || character == '—';
    }

    private static boolean opens(int character) {
        int type = Character.getType(character);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    /** What must not begin a line: marks, and the punctuation behind words. */
    private static boolean closes(int character) {
        return switch (Character.getType(character)) {
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> true;
            default -> DisplayWidth.of(character) == 0;
        };
    }
}
