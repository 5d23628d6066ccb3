package org.onrecord.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.Article;
import org.onrecord.Markup;
import org.onrecord.Metadata;
import org.onrecord.Provenance;
import org.onrecord.Span;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.Ingested;
import org.onrecord.ingest.input.Ingested.Failure;
import org.onrecord.ingest.input.Ingested.Success;
import org.onrecord.ingest.input.Item;
import org.onrecord.ingest.input.LanguageChoice;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;

/** Reads all that lies in some bytes, and holds what comes out against what ingest promises. */
final class ReadToTheEnd {
    private static final String NAME = "input";
    private static final String YEAR_OR_MONTH = "\\d{4}(-(0[1-9]|1[0-2]))?";

    /** What a cause that is made for people does not speak of. */
    private static final String INSIDE = "(?s).*(Exception|\\(null\\)|\\b(java|org|com)\\.[a-z]+\\.).*";

    /** What may be of the input itself. */
    private static final Pattern QUOTED = Pattern.compile(
            "(?s)^“.*” has no text in it|'[^']*'|“[^”]*”|only a link \\(.*\\)$|an XML document \\(.*\\), not");

    private ReadToTheEnd() {}

    /** One of the readers. */
    interface Reader {
        Contents open(Source source) throws IOException;
    }

    static Source source(byte[] bytes) {
        return Source.of(NAME, "file:///" + NAME, new ByteArrayInputStream(bytes), null)
                .withLanguages(LanguageChoice.ANY);
    }

    static void check(byte[] bytes, Reader reader) {
        try (Contents contents = reader.open(source(bytes))) {
            for (Item item = contents.next(); item != null; item = contents.next()) {
                check(item);
            }
        } catch (IOException e) {
            checkCause(Unreadable.cause(e));
        }
    }

    /** What lies in a thing that lies in another is read before the next one comes. */
    private static void check(Item item) {
        if (item instanceof Source source) {
            check(Inputs.of(source));
        } else if (item instanceof Success success) {
            check(success.article());
        } else if (item instanceof Failure failure) {
            checkCause(failure.cause());
        }
    }

    static void check(Inputs inputs) {
        try (inputs) {
            for (Iterator<Ingested> each = inputs; each.hasNext(); ) {
                check(each.next());
            }
        }
    }

    private static void checkCause(String cause) {
        assertThat(cause).isNotBlank().hasSizeLessThan(2_000);
        assertThat(QUOTED.matcher(cause).replaceAll("")).doesNotMatch(INSIDE);
        assertThat(new Failure(NAME, cause).line()).doesNotContainPattern("\\R");
    }

    private static void check(Article article) {
        String text = article.text();
        assertThat(text).isNotBlank();
        assertThat(wellFormed(text)).isTrue();
        assertThat(article.id()).isEqualTo(Article.of("", text).id());
        checkMetadata(article.metadata());
        int length = text.codePointCount(0, text.length());
        checkPlaces(article.markup().stream().map(Markup::span).toList(), length);
        checkPlaces(
                article.provenance().stream()
                        .map(Provenance::span)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList(),
                length);
    }

    private static void checkPlaces(List<Span> spans, int length) {
        assertThat(spans).isSorted();
        assertThat(spans).allMatch(span -> span.length() > 0 && span.end() <= length);
    }

    private static void checkMetadata(Metadata metadata) {
        Stream.of(metadata.title(), metadata.byline(), metadata.publisher(), metadata.address(), metadata.language())
                .filter(Objects::nonNull)
                .forEach(ReadToTheEnd::checkLine);
        checkDate(metadata.published());
        checkDate(metadata.modified());
    }

    private static void checkLine(String value) {
        assertThat(value).isNotBlank().doesNotContainPattern("[\\r\\n\\x00]");
        assertThat(wellFormed(value)).isTrue();
    }

    private static void checkDate(@Nullable String date) {
        if (date != null && !date.matches(YEAR_OR_MONTH)) {
            DateTimeFormatter form =
                    date.contains("T") ? DateTimeFormatter.ISO_DATE_TIME : DateTimeFormatter.ISO_LOCAL_DATE;
            assertThatCode(() -> form.parse(date)).doesNotThrowAnyException();
        }
    }

    /** Whether UTF-8 can write it, which it cannot do with half of a surrogate pair. */
    private static boolean wellFormed(String text) {
        return text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }
}
