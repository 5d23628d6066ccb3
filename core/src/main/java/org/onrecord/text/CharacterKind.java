package org.onrecord.text;

/** What a character is to BERT's basic tokenizer, and to us where that leaves lines apart. */
enum CharacterKind {
    /** Part of a word. */
    WORD,
    /** A token of its own: punctuation, or an ideograph. */
    ALONE,
    /** A non-spacing mark, which belongs to what it stands on. */
    MARK,
    SPACE,
    LINE_BREAK,
    /** Passed over, as if it were not there: control and format characters, unpaired surrogates. */
    DROPPED;

    private static final CharacterKind[] ASCII = new CharacterKind[128];

    static {
        for (int c = 0; c < ASCII.length; c++) {
            ASCII[c] = classify(c);
        }
    }

    static CharacterKind of(int c) {
        return c < ASCII.length ? ASCII[c] : classify(c);
    }

    private static CharacterKind classify(int c) {
        if (isLineBreak(c)) {
            return LINE_BREAK;
        }
        if (c == '\t' || c == 0x85 || Character.isSpaceChar(c)) {
            return SPACE;
        }
        if (isPunctuation(c) || isIdeograph(c)) {
            return ALONE;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> DROPPED;
            case Character.NON_SPACING_MARK -> MARK;
            default -> c == 0xFFFD ? DROPPED : WORD;
        };
    }

    private static boolean isLineBreak(int c) {
        return (c >= '\n' && c <= '\r') || c == 0x2028 || c == 0x2029;
    }

    /** Punctuation as BERT counts it: all of ASCII that is not a letter, digit or blank, and Unicode's P. */
    static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> isPunctuationWithoutAccents(c);
        };
    }

    /** The symbols ≠ ≮ ≯ and the Greek grave accent, of which BERT's removal of accents leaves = < > and `. */
    private static boolean isPunctuationWithoutAccents(int c) {
        return c == 0x2260 || c == 0x226E || c == 0x226F || c == 0x1FEF;
    }

    /** The blocks that BERT takes for Chinese. */
    private static boolean isIdeograph(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0x20000 && c <= 0x2A6DF)
                || (c >= 0x2A700 && c <= 0x2CEAF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x2F800 && c <= 0x2FA1F);
    }
}
