package org.onrecord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Article;
import org.onrecord.ingest.input.Ingested;

class ReadingTest {
    private final List<String> made = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void anUnexpectedErrorCostsItsArticleOneLine(int threads) {
        Reading<String> reading = new Reading<>(ReadingTest::read, made::add, (line, cause) -> failures.add(line));
        reading.read(inputs("one", "fails", "two"), threads);
        assertThat(made).containsExactly("one", "two");
        assertThat(failures).containsExactly("fails: cannot be analysed (java.lang.IllegalStateException: no reading)");
        assertThat(reading.isComplete()).isFalse();
        assertThat(reading.done()).isEqualTo(2);
        assertThat(reading.failed()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void handsOnWhereAnErrorArose(int threads) {
        List<Throwable> causes = new ArrayList<>();
        new Reading<>(ReadingTest::read, made::add, (line, cause) -> causes.add(cause)).read(inputs("fails"), threads);
        assertThat(causes).singleElement().isInstanceOf(IllegalStateException.class);
    }

    private static String read(Ingested.Success input) {
        if (input.article().text().equals("fails")) {
            throw new IllegalStateException("no reading");
        }
        return input.article().text();
    }

    private static Iterator<Ingested> inputs(String... texts) {
        return Stream.of(texts)
                .<Ingested>map(text -> new Ingested.Success(Article.of(text, text)))
                .iterator();
    }
}
