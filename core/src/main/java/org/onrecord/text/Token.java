package org.onrecord.text;

import org.onrecord.Span;

/**
 * A word, or one punctuation character or ideograph.
 *
 * @param start the first code point in the text
 * @param end the code point after the last one
 * @param word the characters of the text from start to end, unchanged
 */
public record Token(int start, int end, String word) {

    public Span span() {
        return new Span(start, end);
    }
}
