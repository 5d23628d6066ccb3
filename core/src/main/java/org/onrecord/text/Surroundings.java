package org.onrecord.text;

/** What stands on either side of a quotation mark, and to which side it therefore belongs. */
enum Surroundings {
    OPENING,
    CLOSING,
    UNCLEAR;

    static Surroundings of(Neighbour left, Neighbour right) {
        if (left == Neighbour.BLANK) {
            return right == Neighbour.BLANK || right == Neighbour.STOP ? UNCLEAR : OPENING;
        }
        if (right == Neighbour.BLANK) {
            return left == Neighbour.BRACKET ? UNCLEAR : CLOSING;
        }
        if (left == Neighbour.BRACKET || (left == Neighbour.DASH && right == Neighbour.WORD)) {
            return OPENING;
        }
        if (right == Neighbour.STOP || (right == Neighbour.DASH && left != Neighbour.DASH)) {
            return CLOSING;
        }
        return UNCLEAR;
    }

    /** A kind of character beside a quotation mark. */
    enum Neighbour {
        /** White space, or the border of the paragraph. */
        BLANK,
        WORD,
        /** What stands before a word: an opening bracket. */
        BRACKET,
        /** What stands behind a word: a full stop, a comma, a closing bracket. */
        STOP,
        DASH;

        static Neighbour of(int c) {
            if ("([{¿¡".indexOf(c) >= 0) {
                return BRACKET;
            }
            if (".,;:!?…)]}".indexOf(c) >= 0) {
                return STOP;
            }
            if (c == '/' || Character.getType(c) == Character.DASH_PUNCTUATION) {
                return DASH;
            }
            return WORD;
        }
    }
}
