package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/** The notes stand in ⟦ ⟧. */
class EditorNotesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Their ⟦[sic]⟧ going to rebuild the pier ⟦(sic)⟧.”",
                "“I told ⟦[the mayor]⟧ that ⟦[his]⟧ pier is rotten.”",
                "“⟦[W]⟧e were late ⟦[laughter]⟧, and nobody minded ⟦(applause)⟧.”",
                "“We owe ⟦[them [all]]⟧ a new pier.”",
                "“The pier ⟦[…]⟧ is gone ⟦[...]⟧ for good.”",
                "“The pier ⟦…⟧ is gone⟦...⟧ for good ⟦. . .⟧ I fear⟦…⟧”",
                "“We left. ⟦...⟧ Then it rained. ⟦. . .⟧ It rained⟦. . .⟧ and rained. ⟦…⟧”",
                "⟦..⟧whatever happened, the pier is gone. Done",
                "Never ⟦(bold italics added)⟧ again ⟦(Emphasis added.)⟧, he wrote ⟦(italics in the original)⟧.",
                "Never again ⟦(emphasis mine)⟧ ⟦(my translation)⟧ ⟦(emphasis and brackets in original – Ed.)⟧",
                "“Do not laugh ⟦(loud laughter and applause)⟧ at me ⟦(CROSSTALK)⟧.”",
                "We were 🚢 late ⟦[sic]⟧ by a 𝒜 day ⟦(Editor’s note: it was two)⟧."
            })
    void marksWhatAnEditorPutIn(String drawn) {
        assertThat(found(drawn)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The pier (the old one) is gone.”",
                "“My boss (bold as ever) added two ferries.”",
                "“It cost 3.50 a day, e.g. for Mr. Roe. Then nothing.”",
                "“The bracket [is never closed.”",
                "“The bracket (sic is never closed.”",
                "“Closed before] it opens.”"
            })
    void leavesTheSpeakersWords(String text) {
        assertThat(found(text)).isEqualTo(text);
    }

    @Test
    void aBracketEndsWithItsParagraph() {
        String text = "“The bracket [opens here\nand closes] there.”";
        assertThat(found(text)).isEqualTo(text);
    }

    @Test
    void aLongBracketIsAPassage() {
        String text = "“So [" + "it went on ".repeat(12) + "] it went.”";
        assertThat(found(text)).isEqualTo(text);
    }

    @Test
    void looksOnlyAtTheContent() {
        Marked marked = Marked.of("[Reuters] She said ⟦the pier [sic] is gone⟧ [more].");
        TokenRange content = marked.ranges().get(0).get(0);
        assertThat(Marked.draw(marked.document(), new EditorNotes(marked.document()).within(content)))
                .isEqualTo("[Reuters] She said the pier ⟦[sic]⟧ is gone [more].");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(bold italics added)",
                "[Emphasis added.]",
                "(Laughter)",
                "Emphasis mine.",
                "(Bold in the original)."
            })
    void findsTheNoteBehindABlockQuotation(String note) {
        Marked marked = Marked.of("Her best line was this one\n⟦The pier is gone.⟧\n" + note + "\nIn other words, go.");
        int end = marked.ranges().get(0).get(0).end();
        assertThat(new EditorNotes(marked.document()).behind(end))
                .map(range -> marked.document().words(range.first(), range.end()))
                .contains(note);
    }

    @ParameterizedTest
    @ValueSource(strings = {"In other words, go.", "(The mayor went home.)", "Silence.", "[Reuters]"})
    void takesNoOtherParagraphForANote(String next) {
        Marked marked = Marked.of("Her best line was this one\n⟦The pier is gone.⟧\n" + next);
        int end = marked.ranges().get(0).get(0).end();
        assertThat(new EditorNotes(marked.document()).behind(end)).isEmpty();
    }

    @Test
    void nothingIsBehindTheEnd() {
        Marked marked = Marked.of("⟦The pier is gone.⟧ (emphasis added)");
        EditorNotes notes = new EditorNotes(marked.document());
        assertThat(notes.behind(marked.ranges().get(0).get(0).end())).isEmpty();
        assertThat(notes.behind(marked.document().tokens().size())).isEmpty();
    }

    private static String found(String drawn) {
        Document document = Document.of(drawn.replaceAll("[⟦⟧]", ""));
        List<TokenRange> notes = new EditorNotes(document)
                .within(new TokenRange(0, document.tokens().size()));
        return Marked.draw(document, notes);
    }
}
