package org.onrecord.cli.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.Metadata;
import org.onrecord.Provenance;

class HeadingTest {
    private static final Display PLAIN = new Display(80, false, false, false, 0, false);

    @Test
    void namesTheFirstPublisherBesideTheOneWhosePageItIs() {
        assertThat(counts("The Weir", "The Quay"))
                .isEqualTo("The Weir · first published by The Quay · 4 words · no statements found");
        assertThat(counts(null, "The Quay")).isEqualTo("first published by The Quay · 4 words · no statements found");
        assertThat(counts("The Weir", null)).isEqualTo("The Weir · 4 words · no statements found");
    }

    @Test
    void namesAPublisherOnce() {
        assertThat(counts("The Quay", "the Quay"))
                .isEqualTo("first published by the Quay · 4 words · no statements found");
    }

    @Test
    void namesAPublisherOnceThoughItSignsTheArticleToo() {
        assertThat(heading(Metadata.NONE.withPublisher("The Quay").withByline("The Quay"), null))
                .isEqualTo("The Quay · 4 words · no statements found");
        assertThat(heading(Metadata.NONE.withPublisher("The Weir").withByline("The Quay"), "The Quay"))
                .isEqualTo("The Weir · first published by The Quay · 4 words · no statements found");
        assertThat(heading(Metadata.NONE.withByline("Ada Quill"), "The Quay"))
                .isEqualTo("first published by The Quay · Ada Quill · 4 words · no statements found");
    }

    @Test
    void tellsTheDayOfPublicationWithoutTheTime() {
        assertThat(heading(Metadata.NONE.withPublished("2026-03-02T09:15+01:00"), null))
                .isEqualTo("2026-03-02 · 4 words · no statements found");
        assertThat(heading(Metadata.NONE.withPublished("2026-03"), null))
                .isEqualTo("2026-03 · 4 words · no statements found");
    }

    private static String counts(@Nullable String publisher, @Nullable String first) {
        return heading(Metadata.NONE.withPublisher(publisher), first);
    }

    private static String heading(Metadata metadata, @Nullable String first) {
        Article article = Article.of("file:///kelm.txt", "The lock is shut.")
                .withMetadata(metadata)
                .withProvenance(List.of(
                        new Provenance("Reporting by Ada Quill", null, null), new Provenance("Footer", first, null)));
        Analysis analysis = new Analysis(article, List.of(), List.of(), List.of());
        return Heading.counts(article, Contents.of(analysis, PLAIN));
    }
}
