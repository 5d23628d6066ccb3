package org.onrecord.text;

import org.onrecord.Span;

/**
 * Some consecutive tokens of a document; never none.
 *
 * @param first the index of the first token
 * @param end the index after the last token
 */
public record TokenRange(int first, int end) {

    /** @throws IllegalArgumentException if there are no tokens between the two */
    public TokenRange {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("no tokens: [" + first + ", " + end + ")");
        }
    }

    /** The tokens of a quotation in one paragraph, its marks included. */
    public static TokenRange of(Stretch stretch) {
        return new TokenRange(stretch.first(), stretch.end());
    }

    // Written out, since those that a record has by itself are slow as long as they are compiled but quickly.
    @Override
    public int hashCode() {
        return first;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TokenRange range && range.first == first && range.end == end;
    }

    public boolean contains(int token) {
        return first <= token && token < end;
    }

    public boolean overlaps(TokenRange other) {
        return first < other.end && other.first < end;
    }

    /** The place of the tokens in the text, in code points. */
    public Span span(Document document) {
        return document.span(first, end);
    }
}
