package org.onrecord.text;

import java.util.Random;

/** Texts made up from a seed, the same each time. */
final class RandomTexts {
    /** Ranges of code points that were assigned long ago, so that every library's Unicode tables agree on them. */
    private static final int[][] LETTERS = {
        {0x20, 0x7E},
        {0xA1, 0xAC},
        {0xAE, 0x17F},
        {0x386, 0x386},
        {0x388, 0x38A},
        {0x3A3, 0x3CE},
        {0x400, 0x45F},
        {0x5D0, 0x5EA},
        {0x621, 0x63A},
        {0x905, 0x939},
        {0x93E, 0x940},
        {0xE01, 0xE30},
        {0x1E00, 0x1E9B},
        {0x2010, 0x2027},
        {0x2030, 0x205E},
        {0x20A0, 0x20AC},
        {0x2190, 0x22FF},
        {0x3041, 0x3094},
        {0x30A1, 0x30FA},
        {0x3400, 0x4DB5},
        {0x4E00, 0x9FA5},
        {0xAC00, 0xD7A3},
        {0xFF01, 0xFF5E},
        {0x1F600, 0x1F640},
        {0x1D400, 0x1D419},
        {0x20000, 0x2A6D6}
    };

    private static final String[] MARKS = {
        "\"", "\"", "“", "”", "„", "'", "‘", "’", "«", "»", "``", "''", ",,", "‚", "‘‘", "’’", "`"
    };
    private static final String[] WORDS = {
        "we", "said", "Marlow", "players", "90s", "don", "s", "6", "12", "em", "Sen", "é", "漢", "😀", "e\u0301", "U",
        "S"
    };
    private static final String[] BETWEEN = {" ", " ", " ", "", ", ", ". ", "—", ".", "? ", "(", ") ", "\t", "\u00A0"};
    private static final String[] DAMAGE = {
        "\0",
        "\uFFFD",
        "\uD83D",
        "\uDE00",
        "\u0301",
        "\u00AD",
        "\u200B",
        "\uFEFF",
        "\u0007",
        "\u0085",
        "\uE000",
        "\u2028",
        "\u2029",
        "\u000B",
        "\f",
        "\r",
        "\n",
        "\r\n",
        " ",
        "a",
        "Z",
        ".",
        "“",
        "😀",
        "漢",
        "≠",
        "\u0338",
        "\uDBFF\uDFFF"
    };

    private final Random random;

    RandomTexts(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Words of many scripts, with accents both composed and apart; nothing damaged. */
    String writing(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int[] range = LETTERS[random.nextInt(4) == 0 ? random.nextInt(LETTERS.length) : 0];
            text.appendCodePoint(range[0] + random.nextInt(range[1] - range[0] + 1));
            if (random.nextInt(8) == 0) {
                text.append(random.nextInt(3) == 0 ? "e\u0301" : " ");
            }
        }
        return text.toString();
    }

    /** Everything that a text should not have, and some that it may. */
    String damage(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(random.nextInt(4) == 0 ? anyCharacter() : pick(DAMAGE));
        }
        return text.toString();
    }

    /** A paragraph in which quotation marks stand anywhere; it starts with a word or a mark. */
    String marks(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(random.nextInt(3) == 0 ? pick(MARKS) : pick(WORDS)).append(pick(BETWEEN));
        }
        return text.toString();
    }

    String mark() {
        return pick(MARKS);
    }

    /** Any UTF-16 unit, so half a character in most of the upper range. */
    private String anyCharacter() {
        return String.valueOf((char) random.nextInt(0x10000));
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
