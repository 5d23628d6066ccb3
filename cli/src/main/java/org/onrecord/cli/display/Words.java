package org.onrecord.cli.display;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.Span;

/** The words of an article, ready to be shown. */
final class Words {
    private static final Styled OMISSION = new Styled(" … ", Style.QUIET);
    private static final Styled PARAGRAPH = new Styled("¶ ", Style.QUIET);

    private final ArticleText text;

    Words(ArticleText text) {
        this.text = text;
    }

    /**
     * What several spans cover, with an ellipsis where words lie between them and a mark where a paragraph begins.
     *
     * @param notes what lies in them and is not the speaker's; shown, but quietly
     */
    List<Styled> of(List<Span> spans, List<Span> notes, Style style) {
        List<Styled> pieces = new ArrayList<>();
        Span last = null;
        for (Span span : spans) {
            if (last != null && last.end() < span.start()) {
                pieces.add(between(new Span(last.end(), span.start())));
            }
            addParagraphs(pieces, span, notes, style);
            last = span;
        }
        return pieces;
    }

    /** What a span covers, in quotation marks. */
    List<Styled> quoted(Span span) {
        return quoted(List.of(span));
    }

    /** What several spans cover, in one pair of quotation marks. */
    List<Styled> quoted(List<Span> spans) {
        List<Styled> pieces = new ArrayList<>();
        pieces.add(new Styled("“", Style.PLAIN));
        pieces.addAll(of(spans, List.of(), Style.PLAIN));
        pieces.add(new Styled("”", Style.PLAIN));
        return pieces;
    }

    /** What a span covers, on one line. */
    String line(Span span) {
        return Printable.line(text.words(span)).strip();
    }

    private Styled between(Span gap) {
        String words = Printable.line(text.words(gap));
        return words.isBlank() ? new Styled(words, Style.PLAIN) : OMISSION;
    }

    private void addParagraphs(List<Styled> pieces, Span span, List<Span> notes, Style style) {
        int start = span.start();
        for (int next = text.nextParagraph(start); next < span.end(); next = text.nextParagraph(start)) {
            addNotes(pieces, new Span(start, next), notes, style);
            pieces.add(PARAGRAPH);
            start = next;
        }
        addNotes(pieces, new Span(start, span.end()), notes, style);
    }

    private void addNotes(List<Styled> pieces, Span span, List<Span> notes, Style style) {
        int start = span.start();
        for (Span note : notes) {
            if (note.overlaps(span) && note.start() >= start) {
                add(pieces, new Span(start, note.start()), style);
                start = Math.min(note.end(), span.end());
                add(pieces, new Span(note.start(), start), Style.QUIET);
            }
        }
        add(pieces, new Span(start, span.end()), style);
    }

    private void add(List<Styled> pieces, Span span, Style style) {
        if (span.length() > 0) {
            pieces.add(new Styled(Printable.line(text.words(span)), style));
        }
    }
}
