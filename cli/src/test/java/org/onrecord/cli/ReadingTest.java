package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.ingest.input.Ingested;

class ReadingTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void anUnexpectedErrorCostsItsArticleOneLine(int threads) {
        boolean complete = reading(false).readAll(inputs("one", "fails", "two"), threads);
        assertThat(complete).isFalse();
        assertThat(out.toString(UTF_8)).isEqualTo("one\ntwo\n");
        assertThat(err.toString(UTF_8))
                .isEqualTo("onrecord: fails: cannot be analysed (java.lang.IllegalStateException: no reading)\n"
                        + "2 articles, 1 could not be read\n");
    }

    @Test
    void showsWhereAnErrorAroseIfAskedTo() {
        reading(true).readAll(inputs("fails"), 1);
        assertThat(err.toString(UTF_8)).contains("\tat org.onrecord.cli.ReadingTest");
    }

    @Test
    void atTheEndCountsSeveralInputsOnly() {
        assertThat(reading(false).readAll(inputs("one"), 1)).isTrue();
        assertThat(err.toString(UTF_8)).isEmpty();
        assertThat(reading(false).readAll(inputs("one", "two"), 1)).isTrue();
        assertThat(err.toString(UTF_8)).isEqualTo("2 articles\n");
    }

    private Reading<Analysis> reading(boolean debug) {
        Function<Ingested.Success, Analysis> analyst = input -> {
            Article article = input.article();
            if (article.text().equals("fails")) {
                throw new IllegalStateException("no reading");
            }
            return new Analysis(article, List.of(), List.of(), List.of());
        };
        Pages<Analysis> pages = new Pages<>(analysis -> analysis.article().text() + "\n", "", new Output(out));
        return new Reading<>(analyst, pages, new Messages(err, debug));
    }

    private static Iterator<Ingested> inputs(String... texts) {
        return Stream.of(texts)
                .<Ingested>map(text -> new Ingested.Success(Article.of(text, text)))
                .iterator();
    }
}
