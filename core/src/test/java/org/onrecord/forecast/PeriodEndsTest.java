package org.onrecord.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.Article;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

class PeriodEndsTest {

    /** The first so many words are what was taken for the horizon. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                before April is out .                | 2 | before April is out
                before the summer is over , he said  | 3 | before the summer is over
                until the year ends .                | 3 | until the year ends
                before April is dry .                | 2 | before April
                before April                         | 2 | before April
                in April is out                      | 2 | in April
                """)
    void completes_a_horizon(String sentence, int found, String complete) {
        Document document = Document.of(Article.of("file:///lock.txt", sentence));
        TokenRange whole = new TokenRange(0, document.tokens().size());
        TokenRange time = PeriodEnds.complete(document, new TokenRange(0, found), whole);
        assertThat(String.join(" ", sentence.split(" "))).startsWith(complete);
        assertThat(time.end()).isEqualTo(complete.split(" ").length);
    }
}
