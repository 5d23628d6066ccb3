package org.onrecord.tagging;

/** Consecutive tokens of a document as the network reads them: [CLS] paragraph [SEP] paragraph [SEP]. Immutable. */
final class Window {
    private final int first;
    private final int[] heads;
    private final boolean[] opening;
    private final int[] paragraphs;
    private final long[] ids;

    /**
     * @param first the index of the first token in the document
     * @param heads for each token the place of its first piece among the ids
     * @param opening for each token whether a paragraph, or a part of an overlong one, begins with it
     */
    Window(int first, int[] heads, boolean[] opening, long[] ids) {
        this.first = first;
        this.heads = heads;
        this.opening = opening;
        this.paragraphs = new int[opening.length];
        for (int token = 1; token < opening.length; token++) {
            paragraphs[token] = paragraphs[token - 1] + (opening[token] ? 1 : 0);
        }
        this.ids = ids;
    }

    int first() {
        return first;
    }

    /** The number of tokens. */
    int size() {
        return heads.length;
    }

    int head(int token) {
        return heads[token];
    }

    boolean opens(int token) {
        return opening[token];
    }

    /** The paragraph in which one of the document's tokens stands, counted within the window. */
    int paragraph(int documentToken) {
        return paragraphs[documentToken - first];
    }

    long[] ids() {
        return ids;
    }
}
