package org.onrecord.attribution;

import org.onrecord.Span;
import org.onrecord.tagging.RoleSpan;
import org.onrecord.text.Document;
import org.onrecord.text.Stretch;

/**
 * Some consecutive tokens of a document; never none.
 *
 * @param first the index of the first token
 * @param end the index after the last token
 */
record TokenRange(int first, int end) {

    TokenRange {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("no tokens: [" + first + ", " + end + ")");
        }
    }

    /** The tokens of a span that the network found. */
    static TokenRange of(RoleSpan span) {
        return new TokenRange(span.first(), span.end());
    }

    /** The tokens of a quotation in one paragraph, its marks included. */
    static TokenRange of(Stretch stretch) {
        return new TokenRange(stretch.first(), stretch.end());
    }

    boolean contains(int token) {
        return first <= token && token < end;
    }

    /** The place of the tokens in the text, in code points. */
    Span span(Document document) {
        return document.span(first, end);
    }
}
