package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.Article;
import org.onrecord.ingest.input.Ingested;
import org.onrecord.intake.Reading;

class MessagesTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void shows_where_an_error_arose_if_asked_to() {
        new Messages(err, true).error("a line", new IllegalStateException("a cause"));
        assertThat(err.toString(UTF_8)).startsWith("onrecord: a line\n").contains("\tat org.onrecord.cli.MessagesTest");
    }

    @Test
    void shows_one_line_if_not() {
        new Messages(err, false).error("a line", new IllegalStateException("a cause"));
        assertThat(err.toString(UTF_8)).isEqualTo("onrecord: a line\n");
    }

    @Test
    void counts_several_inputs_only() {
        assertThat(told("one")).isEmpty();
        assertThat(told("one", "two")).isEqualTo("2 articles\n");
        assertThat(told("one", "fails", "two")).isEqualTo("2 articles, 1 could not be read\n");
    }

    private String told(String... texts) {
        Messages messages = new Messages(err, false);
        Reading<Article> reading = new Reading<>(
                input -> {
                    if (input.article().text().equals("fails")) {
                        throw new IllegalStateException("no reading");
                    }
                    return input.article();
                },
                article -> {},
                (line, cause) -> {});
        reading.read(
                Stream.of(texts)
                        .<Ingested>map(text -> new Ingested.Success(Article.of(text, text)))
                        .iterator(),
                1);
        err.reset();
        messages.sayHowMany(reading);
        return err.toString(UTF_8);
    }
}
