package org.onrecord.web.article;

import java.util.List;

/** A part of a paragraph. Immutable. */
public sealed interface Piece {

    /** Plain words. */
    record Words(String text) implements Piece {}

    /**
     * Pieces with a mark around them: the mark, or as much of it as lies in one paragraph and in the marks around.
     *
     * @param begins whether the mark begins here, and has not begun before
     * @param ends whether the mark ends here
     */
    record Marked(Mark mark, boolean begins, boolean ends, List<Piece> inside) implements Piece {
        public Marked {
            inside = List.copyOf(inside);
        }
    }
}
