package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.Span;

class DocumentTest {

    @Test
    void splitsAtBlanksAndAroundPunctuation() {
        expectTokens("It's 5% of $3.50, isn't it?", "It ' s 5 % of $ 3 . 50 , isn ' t it ?");
        expectTokens("a+b<c=d>e^f`g|h~i", "a + b < c = d > e ^ f ` g | h ~ i");
        expectTokens("“Well”—said\u00A0she…\tand left\u3000them", "“ Well ” — said she … and left them");
        expectTokens("co_op e-mail @ida #vote http://a.b/c", "co _ op e - mail @ ida # vote http : / / a . b / c");
    }

    @Test
    void makesTokensOfIdeographsAndPunctuationAbroad() {
        expectTokens("漢字kana。Ωm€5 ≠7", "漢 字 kana 。 Ωm€5 ≠ 7");
    }

    @Test
    void keepsMarksWithWhatTheyStandOn() {
        expectTokens("cafe\u0301 e\u0301\u0302 ,\u0301x =\u0338", "cafe\u0301 e\u0301\u0302 ,\u0301 x =\u0338");
        expectTokens(" \u0301a", "\u0301a");
    }

    @Test
    void passesOverWhatNobodySees() {
        expectTokens("\uFEFFco\u00ADop\u200Berate\0d \uD83D\uFFFD\u0007 x\u200D.", "co\u00ADop\u200Berate\0d x .");
    }

    @Test
    void countsInCodePoints() {
        Document document = Document.of("😀 “No”, \uD83D said 𝕏.");

        assertThat(document.tokens())
                .containsExactly(
                        new Token(0, 1, "😀"),
                        new Token(2, 3, "“"),
                        new Token(3, 5, "No"),
                        new Token(5, 6, "”"),
                        new Token(6, 7, ","),
                        new Token(10, 14, "said"),
                        new Token(15, 16, "𝕏"),
                        new Token(16, 17, "."));
        assertThat(document.span(2, 6)).isEqualTo(new Span(3, 14));
        assertThat(document.words(2, 6)).isEqualTo("No”, \uD83D said");
    }

    @Test
    void tellsAFullStopOfAWordFromOneOfASentence() {
        expectName("The [U.N.] warned", "U.N");
        expectName("of [Falk Bros.], which", "Falk Bros");
        expectName("met [Edgar F. Marlow Jr.]", "Edgar F. Marlow Jr");
        expectName("met [Edgar Marlow]. He left", "Edgar Marlow");
        expectName("chose [plan B]. He left", "plan B");
        expectName("the [F.B.I]'s list", "F.B.I");
    }

    private static void expectName(String drawn, String words) {
        Document document = Document.of(drawn.replace("[", "").replace("]", ""));
        int first = Document.of(drawn.substring(0, drawn.indexOf('['))).tokens().size();
        int end = first + Document.of(words).tokens().size();
        assertThat(document.words(first, document.endWithStop(first, end)))
                .isEqualTo(drawn.substring(drawn.indexOf('[') + 1, drawn.indexOf(']')));
    }

    @Test
    void breaksParagraphsAtLinesAndLeavesOutEmptyOnes() {
        Document document = Document.of("\n\none a\r\n\r\ntwo\rthree\u2028four\u2029five\u000Bsix\f \u200B\nseven\n");

        assertThat(document.paragraphs().stream().map(paragraph -> document.words(paragraph.first(), paragraph.end())))
                .containsExactly("one a", "two", "three", "four", "five", "six", "seven");
        assertThat(document.paragraphOf(0)).isZero();
        assertThat(document.paragraphOf(1)).isZero();
        assertThat(document.paragraphOf(2)).isEqualTo(1);
        assertThat(document.paragraphOf(7)).isEqualTo(6);
    }

    @Test
    void takesTextsWithoutWords() {
        for (String text : new String[] {"", " ", "\n\r\n", "\0\uD800\uFFFD"}) {
            Document document = Document.of(text);
            assertThat(document.tokens()).isEmpty();
            assertThat(document.paragraphs()).isEmpty();
            assertThat(document.quotations()).isEmpty();
        }
    }

    @Test
    void refusesTokensThatAreNotThere() {
        Document document = Document.of("one two");

        assertThatThrownBy(() -> document.span(1, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> document.span(1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> document.words(-1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> document.paragraphOf(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> document.tokens().get(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static void expectTokens(String text, String words) {
        assertThat(Document.of(text).tokens().stream().map(Token::word).collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }
}
