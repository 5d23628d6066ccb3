package org.onrecord.cli.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.Article;
import org.onrecord.Provenance;
import org.onrecord.Span;

class ArticleTextTest {

    @RepeatedTest(50)
    void findsTheSameWordsAsTheArticle(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        int length = 512 * random.nextInt(4) + random.nextInt(3);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(random.nextInt(5) == 0 ? 0x1F600 + random.nextInt(50) : 'a' + random.nextInt(26));
        }
        int start = random.nextInt(length + 1);
        Span span = new Span(start, start + random.nextInt(length - start + 1));
        Span toTheEnd = new Span(start, length);
        Article article = Article.of("", text.toString());
        assertThat(new ArticleText(text.toString()).words(span)).isEqualTo(article.words(span));
        assertThat(new ArticleText(text.toString()).words(toTheEnd)).isEqualTo(article.words(toTheEnd));
    }

    @Test
    void countsTheLinesThatAreNotBlankAsParagraphs() {
        ArticleText text = new ArticleText("\n\n one\r\n \ntwo\u2028three");
        assertThat(text.paragraph(0)).isEqualTo(1);
        assertThat(text.paragraph(3)).isEqualTo(1);
        assertThat(text.paragraph(10)).isEqualTo(2);
        assertThat(text.paragraph(14)).isEqualTo(3);
        assertThat(text.nextParagraph(3)).isEqualTo(10);
        assertThat(text.nextParagraph(10)).isEqualTo(14);
        assertThat(text.nextParagraph(14)).isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "' – … ', 0",
        "It’s 5 p.m. – now, 4",
        "the well-known M&S, 3",
        "\ud835\udc07\ud835\udc08 there, 2"
    })
    void countsStretchesWithALetterOrADigitAsWords(String text, int words) {
        assertThat(new ArticleText(text).wordCount(List.of())).isEqualTo(words);
    }

    @Test
    void countsNoWordsOfLinesThatSayWhereTheTextComesFrom() {
        List<Provenance> provenance = List.of(
                new Provenance("KELM (AP) —", "AP", new Span(0, 11)),
                new Provenance("First published by The Quay", "The Quay", null));
        assertThat(new ArticleText("KELM (AP) — The lock is shut.").wordCount(provenance))
                .isEqualTo(4);
    }
}
