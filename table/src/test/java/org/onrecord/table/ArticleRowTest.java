package org.onrecord.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.Analysis;
import org.onrecord.Analyst;
import org.onrecord.Article;
import org.onrecord.Forecast;
import org.onrecord.Metadata;
import org.onrecord.Speaker;

class ArticleRowTest {
    private static final Article FERRY = Article.of("file:///ferry.txt", """
                    A ferry for the islands 🚢

                    “The ferry will sail again by May 2031,” said Mara Lindqvist, the harbour master.

                    She falsely claimed that the quay was finished.
                    """)
            .withMetadata(Metadata.NONE.withTitle("A ferry for the islands").withPublished("2031-02-03T08:00:00Z"));

    private static Analyst analyst;

    @BeforeAll
    static void load() {
        analyst = Analyst.load();
    }

    @AfterAll
    static void close() {
        analyst.close();
    }

    @Test
    void a_row_holds_the_whole_analysis() {
        Analysis analysis = analyst.analyse(FERRY);

        assertThat(ArticleRow.of(analysis, "1").analysis()).isEqualTo(analysis);
    }

    @Test
    void a_statement_has_its_words_and_the_name_of_its_speaker() {
        ArticleRow article = ArticleRow.of(analyst.analyse(FERRY), "1");

        StatementRow first = article.statements().get(0);

        assertThat(first.sourceWords()).isEqualTo("Mara Lindqvist, the harbour master");
        assertThat(first.cueWords()).isEqualTo("said");
        assertThat(first.contentWords()).isEqualTo("“The ferry will sail again by May 2031,”");
        assertThat(first.speakers()).extracting(Voice::name).containsExactly("Mara Lindqvist");
        assertThat(first.speakers()).extracting(Voice::kind).containsExactly(Speaker.Kind.PERSON);
        assertThat(first.date()).isEqualTo(LocalDate.of(2031, 2, 3));
    }

    @Test
    void a_statement_has_the_words_that_show_the_stance() {
        List<StatementRow> statements =
                ArticleRow.of(analyst.analyse(FERRY), "1").statements();

        assertThat(statements).extracting(StatementRow::evidenceWords).containsExactly(null, "falsely");
    }

    @Test
    void a_forecast_has_its_days_and_its_probability() {
        ArticleRow article = ArticleRow.of(analyst.analyse(FERRY), "1");

        assertThat(article.forecastRows()).singleElement().satisfies(forecast -> {
            assertThat(forecast.words()).isEqualTo("The ferry will sail again by May 2031");
            assertThat(forecast.holder()).extracting(Voice::name).containsExactly("Mara Lindqvist");
            assertThat(forecast.to()).isEqualTo(LocalDate.of(2031, 5, 31));
            assertThat(forecast.certainty()).isEqualTo(Forecast.Certainty.ALMOST_CERTAIN);
            assertThat(forecast.lowest()).isEqualTo(0.95);
        });
    }

    @Test
    void the_writer_has_no_name() {
        assertThat(new Voices(List.of()).of(List.of(Speaker.WRITER))).containsExactly(new Voice("WRITER", null, null));
    }
}
