package org.onrecord.tagging;

/** A table with a row for each token of a document, filled window by window. */
final class Columns {
    private final float[] values;
    private final int width;

    Columns(int tokens, int width) {
        this.values = new float[Math.multiplyExact(tokens, width)];
        this.width = width;
    }

    /** Copies the row of each token's first piece. */
    void put(Window window, float[] pieces) {
        for (int token = 0; token < window.size(); token++) {
            System.arraycopy(pieces, window.head(token) * width, values, (window.first() + token) * width, width);
        }
    }

    float[] values() {
        return values;
    }
}
