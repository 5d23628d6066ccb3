package org.onrecord.text;

/** The word pieces of a row of tokens. Every token has at least one. Immutable and thread-safe. */
public final class Pieces {
    private final int[] ids;
    private final int[] firsts;

    /** Takes the ids of all pieces, and for each token its first piece, followed by the number of pieces. */
    Pieces(int[] ids, int[] firsts) {
        this.ids = ids;
        this.firsts = firsts;
    }

    /** The number of pieces. */
    public int size() {
        return ids.length;
    }

    /** The number of tokens. */
    public int tokens() {
        return firsts.length - 1;
    }

    /** The index of a token's first piece; for the index after the last token, the number of pieces. */
    public int first(int token) {
        return firsts[token];
    }

    /** The vocabulary's id of a piece. */
    public int id(int piece) {
        return ids[piece];
    }
}
