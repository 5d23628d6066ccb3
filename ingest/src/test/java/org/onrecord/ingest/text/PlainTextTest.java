package org.onrecord.ingest.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.onrecord.Article;
import org.onrecord.Metadata;
import org.onrecord.Provenance;
import org.onrecord.Span;
import org.onrecord.ingest.input.Source;

class PlainTextTest {
    private static final Metadata ENGLISH = Metadata.NONE.withLanguage("en");
    private static final String STORY = "“It’s late,” said Ada Quill.\nNobody stirred.\n";

    @Test
    void keepsWhatIsAboveAndBelowTheStoryInItsPlace() throws IOException {
        String text = """
                Larch Bay waits for its bridge

                By Ada Quill | April 10, 2031

                LARCH BAY (AP) — “It’s late,” said Ada Quill.
                Nobody stirred.

                This article originally appeared in The Quay.
                """;

        Article article = read("bridge.txt", text, Metadata.NONE);

        assertThat(article.text()).isEqualTo(text);
        assertThat(article.metadata())
                .isEqualTo(ENGLISH.withTitle("Larch Bay waits for its bridge")
                        .withByline("Ada Quill")
                        .withPublished("2031-04-10"));
        assertThat(article.provenance())
                .containsExactly(
                        new Provenance("LARCH BAY (AP) —", "AP", new Span(63, 79)),
                        new Provenance(
                                "This article originally appeared in The Quay.", "The Quay", new Span(126, 171)));
    }

    @Test
    void takesTitleAndPublisherFromAFeedsFooterOnlyWhereNothingElseHasThem() throws IOException {
        String footer = "The post Larch Bay waits appeared first on The Quay.";

        assertThat(read("bridge.txt", STORY + footer, Metadata.NONE).metadata())
                .isEqualTo(ENGLISH.withTitle("Larch Bay waits").withPublisher("The Quay"));
        assertThat(read("bridge.txt", STORY + footer, Metadata.NONE.withPublisher("The Weir"))
                        .metadata())
                .isEqualTo(ENGLISH.withTitle("Larch Bay waits").withPublisher("The Weir"));
    }

    @Test
    void takesTheDateFromTheFilesNameOnlyWhereNothingElseHasIt() throws IOException {
        String name = "2031-04-12-bridge.txt";

        assertThat(read(name, STORY, Metadata.NONE).metadata().published()).isEqualTo("2031-04-12");
        assertThat(read(name, STORY, Metadata.NONE.withPublished("2031-04-11"))
                        .metadata()
                        .published())
                .isEqualTo("2031-04-11");
        assertThat(read(name, "The bridge waits\n\nApril 10, 2031\n\n" + STORY, Metadata.NONE)
                        .metadata()
                        .published())
                .isEqualTo("2031-04-10");
    }

    private static Article read(String name, String text, Metadata known) throws IOException {
        return PlainText.read(Source.of(name, "file:///" + name, new ByteArrayInputStream(text.getBytes(UTF_8)), null)
                .withKnown(known));
    }
}
