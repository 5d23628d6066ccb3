package org.onrecord.cli.display;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.Span;
import org.onrecord.story.Difference;
import org.onrecord.story.Edit;
import org.onrecord.story.Quotation;
import org.onrecord.story.Variant;

/**
 * The words of a quotation's fullest form, and variants drawn against them. Where there are no colours, what a variant leaves
 * out stands in {@code [- -]} and what it puts in in {@code {+ +}}, as wdiff and git have it.
 */
final class VariantText {
    private static final int MOST_WORDS_LEFT_OUT = 12;
    private static final int SHOWN_AT_AN_END = 4;
    private static final Styled SPACE = new Styled(" ", Style.PLAIN);

    private final Display display;
    private final Quotation fullest;
    private final QuotedText full;

    VariantText(Quotation fullest, Display display) {
        this.fullest = fullest;
        this.display = display;
        this.full = new QuotedText(fullest.article());
    }

    /** The content of the fullest form. */
    List<Styled> whole() {
        return full.words()
                .of(fullest.attribution().content(), fullest.attribution().notes(), Style.PLAIN);
    }

    /** All of a variant, with what it leaves out. */
    List<Styled> drawn(Variant variant) {
        Quotation quotation = variant.form().first();
        QuotedText text = new QuotedText(quotation.article());
        List<Edit> edits = variant.edits();
        List<Styled> pieces = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            boolean beforeMark = i + 1 < edits.size() && edits.get(i + 1).difference() == Difference.PUNCTUATION;
            if (edit.difference() == Difference.PUNCTUATION) {
                addMarked(pieces, full.line(edit.full()), text.line(edit.variant()));
            } else if (edit.difference() == null) {
                List<Span> spans = beforeMark ? edit.variant() : text.withMarks(edit.variant());
                pieces.addAll(text.words().of(spans, quotation.attribution().notes(), Style.PLAIN));
            } else {
                String leftOut = full.line(full.withMarks(edit.full()));
                addMarked(pieces, shortened(leftOut), text.line(text.withMarks(edit.variant())));
            }
            if (!beforeMark && i + 1 < edits.size()) {
                pieces.add(SPACE);
            }
        }
        return quoted(pieces);
    }

    private void addMarked(List<Styled> pieces, String leftOut, String inserted) {
        if (!leftOut.isEmpty()) {
            pieces.add(new Styled(display.colour() ? leftOut : "[-" + leftOut + "-]", Style.LEFT_OUT));
        }
        if (!inserted.isEmpty()) {
            pieces.add(new Styled(display.colour() ? inserted : "{+" + inserted + "+}", Style.INSERTED));
        }
    }

    /** The beginning and the end of what is long, since the fullest form above has all of it. */
    private String shortened(String words) {
        List<String> list = List.of(words.split(" "));
        if (display.full() || list.size() <= MOST_WORDS_LEFT_OUT) {
            return words;
        }
        int last = list.size() - SHOWN_AT_AN_END;
        return String.join(" ", list.subList(0, SHOWN_AT_AN_END))
                + " … [+" + Display.count(last - SHOWN_AT_AN_END, "word") + "] … "
                + String.join(" ", list.subList(last, list.size()));
    }

    private static List<Styled> quoted(List<Styled> pieces) {
        List<Styled> quoted = new ArrayList<>();
        quoted.add(new Styled("“", Style.PLAIN));
        quoted.addAll(pieces);
        quoted.add(new Styled("”", Style.PLAIN));
        return quoted;
    }
}
