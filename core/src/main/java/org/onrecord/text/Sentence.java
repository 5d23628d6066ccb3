package org.onrecord.text;

/**
 * The tokens of one sentence; never empty, never over the border of a paragraph.
 *
 * @param first the index of the first token
 * @param end the index after the last token
 */
public record Sentence(int first, int end) {

    /** The number of tokens. */
    public int length() {
        return end - first;
    }
}
