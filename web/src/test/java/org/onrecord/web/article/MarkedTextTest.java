package org.onrecord.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.onrecord.Span;
import org.onrecord.web.article.Mark.Role;

/** Marks are drawn in brackets, with a plus where a mark goes on from before, or goes on behind. */
class MarkedTextTest {
    private static final String TEXT = "Reuter said the gate would break.";

    private final List<Mark> marks = new ArrayList<>();

    @Test
    void a_text_without_marks_is_its_words() {
        assertThat(drawn(TEXT)).isEqualTo(TEXT);
    }

    @Test
    void source_cue_and_content_stand_side_by_side() {
        mark(Role.SOURCE, "a1", TEXT, "Reuter");
        mark(Role.CUE, "a1", TEXT, "said");
        mark(Role.CONTENT, "a1", TEXT, "the gate would break");

        assertThat(drawn(TEXT)).isEqualTo("[a1 source: Reuter] [a1 cue: said] [a1 content: the gate would break].");
    }

    @Test
    void a_nested_statement_stands_inside_of_the_outer_one() {
        String text = "Moor said that Brandt thinks that it holds.";
        mark(Role.CONTENT, "a2", text, "that it holds");
        mark(Role.SOURCE, "a2", text, "Brandt");
        mark(Role.CONTENT, "a1", text, "that Brandt thinks that it holds");

        assertThat(drawn(text))
                .isEqualTo("Moor said [a1 content: that [a2 source: Brandt] thinks [a2 content: that it holds]].");
    }

    @Test
    void of_marks_that_cross_the_shorter_one_is_cut() {
        String text = "the river will rise and the gate will break";
        mark(Role.CONTENT, "a1", text, "the river will rise and");
        mark(Role.FORECAST, "f1", text, "and the gate");

        assertThat(drawn(text))
                .isEqualTo("[a1 content: the river will rise [f1 forecast: and+]][f1 forecast: + the gate] will break");
    }

    @Test
    void of_marks_on_the_same_words_the_content_is_outside() {
        mark(Role.FORECAST, "f1", TEXT, "the gate would break");
        mark(Role.CONTENT, "a1", TEXT, "the gate would break");

        assertThat(drawn(TEXT)).isEqualTo("Reuter said [a1 content: [f1 forecast: the gate would break]].");
    }

    @Test
    void a_mark_over_two_paragraphs_is_in_both() {
        String text = "He wrote:\nIt holds.\nIt will hold.";
        mark(Role.CONTENT, "a1", text, "It holds.\nIt will hold.");
        MarkedText marked = new MarkedText(text, marks);

        assertThat(drawn(marked.pieces(new Span(10, 19)))).isEqualTo("[a1 content: It holds.+]");
        assertThat(drawn(marked.pieces(new Span(20, 33)))).isEqualTo("[a1 content: +It will hold.]");
    }

    @Test
    void offsets_are_code_points() {
        String text = "🧱🧱 Quill said 🧱 no.";
        marks.add(new Mark(Role.CONTENT, "a1", 0, new Span(14, 18)));

        assertThat(drawn(text)).isEqualTo("🧱🧱 Quill said [a1 content: 🧱 no].");
    }

    @Test
    void blanks_at_the_ends_and_what_lies_behind_the_text_are_not_marked() {
        marks.add(new Mark(Role.CUE, "a1", 0, new Span(6, 12)));
        marks.add(new Mark(Role.NOTE, "a1", 0, new Span(33, 40)));
        marks.add(new Mark(Role.NOTE, "a1", 1, new Span(50, 60)));

        assertThat(drawn(TEXT)).isEqualTo("Reuter [a1 cue: said] the gate would break.");
    }

    private void mark(Role role, String of, String text, String words) {
        int start = text.indexOf(words);
        marks.add(new Mark(role, of, 0, new Span(start, start + words.length())));
    }

    private String drawn(String text) {
        return drawn(new MarkedText(text, marks).pieces(new Span(0, text.codePointCount(0, text.length()))));
    }

    private static String drawn(List<Piece> pieces) {
        StringBuilder drawing = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words) {
                drawing.append(words.text());
            } else if (piece instanceof Piece.Marked marked) {
                drawing.append('[')
                        .append(marked.mark().of())
                        .append(' ')
                        .append(marked.mark().role().name().toLowerCase(Locale.ROOT))
                        .append(": ")
                        .append(marked.begins() ? "" : "+")
                        .append(drawn(marked.inside()))
                        .append(marked.ends() ? "" : "+")
                        .append(']');
            }
        }
        return drawing.toString();
    }
}
