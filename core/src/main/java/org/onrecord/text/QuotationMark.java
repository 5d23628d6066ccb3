package org.onrecord.text;

/**
 * A character or a pair of characters that may be a quotation mark, and what it would cost to read it so. The costs are
 * in steps of improbability: 0 is as it should be, {@link #NEVER} is out of the question.
 *
 * @param token the index of its first token
 * @param width the number of its tokens: 2 for `` '' ,,
 * @param glyph how it looks
 * @param opening the cost of opening a quotation
 * @param closing the cost of closing one
 * @param neither the cost of an apostrophe, a foot or inch mark, or a stray mark
 */
record QuotationMark(int token, int width, Glyph glyph, int opening, int closing, int neither) {
    static final int NEVER = 1000;

    /** The first token behind it. */
    int end() {
        return token + width;
    }

    /** Marks that close one another. */
    enum Family {
        STRAIGHT(4),
        CURLY(4),
        // Cheap, since the next paragraph may take it up; OpenQuotations drops it where that does not.
        SINGLE(2),
        ANGLE(4);

        /** The cost of a quotation that is still open where its paragraph ends. */
        final int unclosed;

        Family(int unclosed) {
            this.unclosed = unclosed;
        }

        boolean isDouble() {
            return this == STRAIGHT || this == CURLY;
        }

        /** Whether a mark of another family may close it: straight and curly ones are often mixed. */
        boolean isClosedBy(Family other) {
            return this == other || (isDouble() && other.isDouble());
        }
    }

    /** The shapes of marks, with what the shape alone costs on either side of a quotation. */
    enum Glyph {
        STRAIGHT_DOUBLE(Family.STRAIGHT, 0, 0),
        LEFT_DOUBLE(Family.CURLY, 0, 3),
        RIGHT_DOUBLE(Family.CURLY, 3, 0),
        LOW_DOUBLE(Family.CURLY, 0, NEVER),
        STRAIGHT_SINGLE(Family.SINGLE, 0, 0),
        LEFT_SINGLE(Family.SINGLE, 0, 3),
        RIGHT_SINGLE(Family.SINGLE, 4, 0),
        LOW_SINGLE(Family.SINGLE, 0, NEVER),
        // French and German set guillemets the other way round, so the blanks around say more than the shape.
        LEFT_ANGLE(Family.ANGLE, 0, 2),
        RIGHT_ANGLE(Family.ANGLE, 2, 0);

        final Family family;
        final int opening;
        final int closing;

        Glyph(Family family, int opening, int closing) {
            this.family = family;
            this.opening = opening;
            this.closing = closing;
        }
    }
}
