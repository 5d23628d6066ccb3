package org.onrecord.web.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.Analysis;
import org.onrecord.Attribution;
import org.onrecord.Markup;
import org.onrecord.Span;

/** Lays out a text: a paragraph ends where its line does, and block quotations are set off. */
final class Passages {
    private final MarkedText text;
    private final List<Span> quotations;

    private Passages(MarkedText text, List<Span> quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    static List<Passage> of(Analysis analysis) {
        MarkedText text = new MarkedText(analysis.article().text(), Marks.of(analysis));
        Stream<Span> marked = analysis.article().markup().stream()
                .filter(markup -> markup.kind() == Markup.Kind.BLOCK_QUOTATION)
                .map(Markup::span);
        Stream<Span> found = analysis.attributions().stream()
                .filter(attribution -> attribution.kind() == Attribution.Kind.BLOCK)
                .flatMap(attribution -> attribution.content().stream());
        List<Span> quotations = Stream.concat(marked, found).map(text::trimmed).toList();
        return new Passages(text, quotations).passages();
    }

    private List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        List<List<Piece>> together = new ArrayList<>();
        boolean isQuotation = false;
        for (Span paragraph : paragraphs()) {
            if (isQuotation(paragraph) != isQuotation && !together.isEmpty()) {
                passages.add(new Passage(isQuotation, together));
                together.clear();
            }
            isQuotation = isQuotation(paragraph);
            together.add(text.pieces(paragraph));
        }
        if (!together.isEmpty()) {
            passages.add(new Passage(isQuotation, together));
        }
        return passages;
    }

    private boolean isQuotation(Span paragraph) {
        return quotations.stream().anyMatch(quotation -> quotation.contains(paragraph));
    }

    /** The lines that are not blank, without the blanks around them. */
    private List<Span> paragraphs() {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (int offset = 0; offset <= text.length(); offset++) {
            if (offset == text.length() || "\n\r\u2028\u2029".contains(text.words(offset, offset + 1))) {
                Span paragraph = text.trimmed(new Span(start, offset));
                if (paragraph.length() > 0) {
                    paragraphs.add(paragraph);
                }
                start = offset + 1;
            }
        }
        return paragraphs;
    }
}
