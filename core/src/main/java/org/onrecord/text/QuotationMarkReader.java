package org.onrecord.text;

import org.jspecify.annotations.Nullable;
import org.onrecord.text.QuotationMark.Family;
import org.onrecord.text.QuotationMark.Glyph;
import org.onrecord.text.Surroundings.Neighbour;

/** Finds the characters of a paragraph that may be quotation marks, and weighs what stands around them. */
final class QuotationMarkReader {
    /** So many marks side by side are looked through for what stands behind them; more are no language. */
    private static final int LONGEST_RUN = 4;

    /** The cost of a mark that the blanks around it say to be the other one. */
    private static final int MISPLACED = 3;

    /** The same of a single mark: dearer than taking two for apostrophes, which are commoner than marks set wrong. */
    private static final int MISPLACED_SINGLE = 7;

    /** The cost of a mark that both its shape and the blanks around it say to be the other one. */
    private static final int CONTRARY = 20;

    /** The cost of opening with a straight double mark that touches no word: it is rather a stray. */
    private static final int LONE = 2;

    /** The cost of a double mark that stands for nothing. */
    private static final int STRAY = 6;

    /** The cost of a guillemet that stands for nothing; it may be an arrow or a bullet. */
    private static final int STRAY_ANGLE = 5;

    private final TokenList tokens;
    private final Paragraph paragraph;

    QuotationMarkReader(TokenList tokens, Paragraph paragraph) {
        this.tokens = tokens;
        this.paragraph = paragraph;
    }

    /** The mark that begins at a token, or null. */
    @Nullable
    QuotationMark at(int token) {
        Glyph doubled = doubled(token);
        if (doubled != null) {
            return weigh(token, 2, doubled);
        }
        Glyph single = glyph(tokens.firstCharacter(token));
        return single == null ? null : weigh(token, 1, single);
    }

    /** The mark that two tokens make, unless three stand behind a word: the inner quotation ends first. */
    private @Nullable Glyph doubled(int token) {
        Glyph doubled = doubledGlyph(tokens.firstCharacter(token));
        boolean first = doubled != null && repeats(token) && !(repeats(token + 1) && left(token) != Neighbour.BLANK);
        return first ? doubled : null;
    }

    private boolean repeats(int token) {
        return token + 1 < paragraph.end()
                && tokens.touchesNext(token)
                && tokens.firstCharacter(token) == tokens.firstCharacter(token + 1);
    }

    private @Nullable QuotationMark weigh(int token, int width, Glyph glyph) {
        Neighbour left = left(token);
        Neighbour right = right(token + width);
        if (glyph == Glyph.LOW_DOUBLE && width == 2 && (left != Neighbour.BLANK || right == Neighbour.BLANK)) {
            return null; // a comma typed twice
        }
        Surroundings around = Surroundings.of(left, right);
        return glyph.family == Family.SINGLE
                ? weighSingle(token, glyph, left, right, around)
                : weighOther(token, width, glyph, left, around);
    }

    private QuotationMark weighOther(int token, int width, Glyph glyph, Neighbour left, Surroundings around) {
        boolean lone = left == Neighbour.BLANK && around == Surroundings.UNCLEAR && glyph == Glyph.STRAIGHT_DOUBLE;
        int opening = cost(glyph.opening + (lone ? LONE : 0), around == Surroundings.CLOSING, MISPLACED);
        int closing = cost(glyph.closing, around == Surroundings.OPENING, MISPLACED);
        boolean inch = glyph.family.isDouble()
                && around != Surroundings.OPENING
                && touchesPrevious(token)
                && Character.isDigit(tokens.lastCharacter(token - 1));
        return inch
                ? new QuotationMark(token, width, glyph, opening + 1, closing, 1)
                : new QuotationMark(
                        token, width, glyph, opening, closing, glyph.family == Family.ANGLE ? STRAY_ANGLE : STRAY);
    }

    private @Nullable QuotationMark weighSingle(
            int token, Glyph glyph, Neighbour left, Neighbour right, Surroundings around) {
        boolean behindWord = touchesPrevious(token) && left == Neighbour.WORD;
        boolean beforeWord = tokens.touchesNext(token) && right == Neighbour.WORD;
        if (glyph != Glyph.LOW_SINGLE && left != Neighbour.BLANK && beforeWord) {
            boolean inside = behindWord && glyph(tokens.firstCharacter(token - 1)) == null;
            if (inside || Apostrophes.contracts(word(token + 1))) {
                return null;
            }
        }
        int unclear = around == Surroundings.UNCLEAR && glyph == Glyph.STRAIGHT_SINGLE ? 1 : 0;
        int opening = cost(glyph.opening + unclear, around == Surroundings.CLOSING, MISPLACED_SINGLE);
        int closing = cost(glyph.closing + unclear, around == Surroundings.OPENING, MISPLACED_SINGLE);
        if (beforeWord && glyph != Glyph.LOW_SINGLE && clips(token)) {
            return new QuotationMark(token, 1, glyph, opening + MISPLACED_SINGLE, closing, 0);
        }
        int neither = switch (around) {
            case OPENING -> glyph == Glyph.RIGHT_SINGLE ? 2 : 3;
            case CLOSING -> touchesPrevious(token) ? Apostrophes.costBehind(tokens.lastCharacter(token - 1)) : 2;
            case UNCLEAR -> 2;
        };
        return new QuotationMark(token, 1, glyph, opening, closing, neither);
    }

    private static int cost(int shape, boolean misplaced, int misplacement) {
        if (!misplaced) {
            return shape;
        }
        return shape == 0 ? misplacement : Math.max(shape, CONTRARY);
    }

    /** Whether the mark makes a clipped word of the next token, which is not merely quoted by itself. */
    private boolean clips(int token) {
        String word = word(token + 1);
        boolean alone = tokens.touchesNext(token + 1)
                && token + 2 < paragraph.end()
                && glyph(tokens.firstCharacter(token + 2)) != null;
        return Apostrophes.clips(word) && (!alone || word.equalsIgnoreCase("n"));
    }

    private String word(int token) {
        return tokens.words(token, token + 1);
    }

    private boolean touchesPrevious(int token) {
        return token > paragraph.first() && tokens.touchesNext(token - 1);
    }

    private Neighbour left(int token) {
        int at = token;
        for (int run = 0; touchesPrevious(at); run++) {
            at--;
            if (run == LONGEST_RUN || glyph(tokens.firstCharacter(at)) == null) {
                return Neighbour.of(tokens.lastCharacter(at));
            }
        }
        return Neighbour.BLANK;
    }

    private Neighbour right(int end) {
        int at = end - 1;
        for (int run = 0; at + 1 < paragraph.end() && tokens.touchesNext(at); run++) {
            at++;
            if (run == LONGEST_RUN || glyph(tokens.firstCharacter(at)) == null) {
                return Neighbour.of(tokens.firstCharacter(at));
            }
        }
        return Neighbour.BLANK;
    }

    private static @Nullable Glyph glyph(int c) {
        return switch (c) {
            case '"', '＂' -> Glyph.STRAIGHT_DOUBLE;
            case '“', '‟' -> Glyph.LEFT_DOUBLE;
            case '”' -> Glyph.RIGHT_DOUBLE;
            case '„' -> Glyph.LOW_DOUBLE;
            case '\'', '＇' -> Glyph.STRAIGHT_SINGLE;
            case '‘', '‛', '`' -> Glyph.LEFT_SINGLE;
            case '’' -> Glyph.RIGHT_SINGLE;
            case '‚' -> Glyph.LOW_SINGLE;
            case '«', '‹' -> Glyph.LEFT_ANGLE;
            case '»', '›' -> Glyph.RIGHT_ANGLE;
            default -> null;
        };
    }

    private static @Nullable Glyph doubledGlyph(int c) {
        return switch (c) {
            case '\'' -> Glyph.STRAIGHT_DOUBLE;
            case '`', '‘' -> Glyph.LEFT_DOUBLE;
            case '’' -> Glyph.RIGHT_DOUBLE;
            case ',' -> Glyph.LOW_DOUBLE;
            default -> null;
        };
    }
}
