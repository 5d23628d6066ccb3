package org.onrecord.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.Article;
import org.onrecord.Span;

class WordsTest {
    private static final List<String> PIECES =
            List.of("a", "Ä", "e\u0301", "𝒳", "\ud800", "漢", "3", ".", ",", "'", "’", "[", "]", " ", "\n", "😀");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “We can’t wait,” he said.      | we cant wait he said
            "We can't wait" -- he said     | we cant wait he said
            the U.S. Senate                | the us senate
            the US Senate                  | the us senate
            It ended.Then it began.        | it ended then it began
            1,000 gates cost 3.5 million   | 1000 gates cost 3.5 million
            false-flag attack              | false flag attack
            the café of Zoë                | the cafe of zoe
            [W]e open                      | we open
            [we] open                      | we open
            the workers' gate              | the workers gate
            漢字                            | 漢 字
            """)
    void freesWordsOfHouseStyle(String text, String words) {
        assertThat(read(text).stream().map(Word::text).collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }

    @Test
    void countsCodePoints() {
        assertThat(read("😀 Don’t 𝒳!").stream().map(Word::span)).containsExactly(new Span(2, 7), new Span(8, 9));
    }

    @Test
    void knowsWhatStandsBeforeAWord() {
        assertThat(read("“We … open,” she said").stream().map(Word::before)).containsExactly("“", " … ", ",” ", " ");
    }

    @RepeatedTest(50)
    void takesAnyText(RepetitionInfo repetition) {
        String text = new Random(repetition.getCurrentRepetition())
                .ints(40, 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
        Article article = Article.of("memory:", text);
        int end = 0;
        for (Word word : read(text)) {
            assertThat(word.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(article.words(word.span())).containsPattern("[\\p{L}\\p{N}]");
            assertThat(word.text()).matches("[\\p{L}\\p{N}\\p{Cs}.]+");
            end = word.span().end();
        }
    }

    private static List<Word> read(String text) {
        List<Word> words = new ArrayList<>();
        new Words(text).forEachRemaining(words::add);
        return words;
    }
}
