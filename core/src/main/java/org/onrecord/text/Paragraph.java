package org.onrecord.text;

/**
 * The tokens between two line breaks; never empty.
 *
 * @param first the index of the first token
 * @param end the index after the last token
 */
public record Paragraph(int first, int end) {

    /** The number of tokens. */
    public int length() {
        return end - first;
    }
}
