package org.onrecord.tagging;

/** What the network says of one window's tokens: scores of tags, and vectors whose products are scores of links. */
final class Scores {
    /** The four vectors that a token has: a cue asks for its source, a content asks for its cue. */
    enum Vector {
        CUE_TO_SOURCE,
        SOURCE,
        CONTENT_TO_CUE,
        CUE
    }

    private static final int VECTORS = Vector.values().length;

    private final Window window;
    private final float[] tags;
    private final float[] links;
    private final int width;

    /**
     * @param tags [pieces, tags], row by row
     * @param links [pieces, vectors, width], row by row
     */
    Scores(Window window, float[] tags, float[] links) {
        this.window = window;
        this.tags = tags;
        this.links = links;
        this.width = links.length / window.ids().length / VECTORS;
    }

    Window window() {
        return window;
    }

    /** The score of a tag for a token, counted within the window. */
    float tag(int token, int tag) {
        return tags[window.head(token) * Role.TAGS + tag];
    }

    /** The score of a link between two spans: a span's vector is the sum of those of its first and its last token. */
    double link(RoleSpan asker, Vector asking, RoleSpan candidate, Vector answering) {
        int a1 = start(asker.first(), asking);
        int a2 = start(asker.end() - 1, asking);
        int c1 = start(candidate.first(), answering);
        int c2 = start(candidate.end() - 1, answering);
        double product = 0;
        for (int i = 0; i < width; i++) {
            product += (double) (links[a1 + i] + links[a2 + i]) * (links[c1 + i] + links[c2 + i]);
        }
        return product / Math.sqrt(width);
    }

    private int start(int documentToken, Vector vector) {
        int piece = window.head(documentToken - window.first());
        return (piece * VECTORS + vector.ordinal()) * width;
    }
}
