package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts that nobody wrote; work that grows faster than they do would not come to an end here. */
class PathologicalTextTest {

    @Test
    void readsFiftyMegabytes() {
        Document document = Document.of("Marlow said “it will hold”, didn’t she?\n".repeat(1_250_000));

        assertThat(document.paragraphs()).hasSize(1_250_000);
        assertThat(document.tokens()).hasSize(13 * 1_250_000);
        assertThat(document.quotations()).hasSize(1_250_000);
    }

    @Test
    void readsALineOfTenMegabytes() {
        Document document = Document.of("Marlow said “it will hold.” ".repeat(360_000));

        assertThat(document.paragraphs()).hasSize(1);
        assertThat(document.quotations()).hasSize(360_000).allMatch(Quotation::closed);
        assertThat(Sentences.of(document, document.paragraphs().get(0))).hasSize(360_000);
    }

    @Test
    void readsOneWordOfTenMegabytes() {
        Document document = Document.of("é".repeat(10_000_000));

        assertThat(document.tokens()).hasSize(1);
    }

    @Test
    void readsManyMarksWithinOneAnother() {
        String text = "“‘".repeat(50_000) + "so" + "’”".repeat(50_000);

        assertThat(Document.of(text).quotations()).isNotEmpty();
    }

    @Test
    void readsAMillionMarks() {
        assertThat(Document.of("\"".repeat(1_000_000)).tokens()).hasSize(1_000_000);
        assertThat(Document.of("\"a\" ".repeat(500_000)).quotations()).hasSize(500_000);
        assertThat(Document.of("“a ".repeat(1_000_000)).quotations()).noneMatch(Quotation::closed);
        assertThat(Document.of("“a\n".repeat(500_000)).quotations()).hasSize(1);
        assertThat(Document.of("'a ".repeat(1_000_000)).quotations()).isEmpty();
    }
}
