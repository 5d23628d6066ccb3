package org.onrecord;

import java.util.Objects;

/**
 * How a part of the text was set off in the page from which it was read. Immutable and thread-safe.
 *
 * @param kind how it was set off
 * @param span which part of the text
 */
public record Markup(Kind kind, Span span) {

    /** Refuses null. */
    public Markup {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
    }

    /** The sorts that matter for who said what. */
    public enum Kind {
        /** Whole paragraphs that the page sets off as somebody else's words. */
        BLOCK_QUOTATION,
        /** Words in italics, in bold, or underlined. */
        EMPHASIS
    }
}
