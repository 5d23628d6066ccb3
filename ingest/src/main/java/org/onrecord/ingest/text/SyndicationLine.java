package org.onrecord.ingest.text;

import org.jspecify.annotations.Nullable;
import org.onrecord.Provenance;
import org.onrecord.Span;

/**
 * A paragraph, or a part of one, that says where an article comes from.
 *
 * @param paragraph its number, from 0
 * @param span in the paragraph, in Unicode code points
 * @param words what the span covers
 * @param publisher whom they name as the first publisher, as it is written there; null where they name none
 * @param title of the article, by the footer that a feed puts below it ("The post … appeared first on …"); else null
 * @param isWhole whether nothing else stands in the paragraph
 */
public record SyndicationLine(
        int paragraph,
        Span span,
        String words,
        @Nullable String publisher,
        @Nullable String title,
        boolean isWhole) {

    /**
     * The same as an article keeps it that has the paragraph.
     *
     * @param start of the paragraph in the article's text, in Unicode code points
     */
    public Provenance inText(int start) {
        return new Provenance(words, publisher, new Span(start + span.start(), start + span.end()));
    }

    /** The same as an article keeps it that leaves the paragraph out. */
    public Provenance outsideOfText() {
        return new Provenance(words, publisher, null);
    }
}
