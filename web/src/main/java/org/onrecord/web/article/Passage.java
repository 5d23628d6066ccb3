package org.onrecord.web.article;

import java.util.List;

/**
 * Paragraphs that stand together. Immutable.
 *
 * @param isQuotation whether they are set off as somebody else's words
 */
public record Passage(boolean isQuotation, List<List<Piece>> paragraphs) {

    public Passage {
        paragraphs = List.copyOf(paragraphs);
    }
}
