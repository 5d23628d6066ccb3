package org.onrecord.cli.display;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.Article;
import org.onrecord.Span;

/** An article from which words are quoted. Immutable. */
final class QuotedText {
    private static final String MARKS = ".,;:!?…";

    private final ArticleText text;
    private final int length;

    QuotedText(Article article) {
        text = new ArticleText(article.text());
        length = article.text().codePointCount(0, article.text().length());
    }

    Words words() {
        return new Words(text);
    }

    /** What spans cover, on one line. */
    String line(List<Span> spans) {
        return spans.stream()
                .map(span -> Printable.line(text.words(span)).strip())
                .collect(Collectors.joining(" … "));
    }

    /** The same spans, and the punctuation that belongs to the last word. */
    List<Span> withMarks(List<Span> spans) {
        if (spans.isEmpty()) {
            return spans;
        }
        List<Span> extended = new ArrayList<>(spans);
        Span last = extended.remove(extended.size() - 1);
        int end = last.end();
        while (end < length && MARKS.contains(text.words(new Span(end, end + 1)))) {
            end++;
        }
        extended.add(new Span(last.start(), end));
        return extended;
    }
}
