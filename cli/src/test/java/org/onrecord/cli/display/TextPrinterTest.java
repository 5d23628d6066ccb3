package org.onrecord.cli.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.Article;
import org.onrecord.Markup;
import org.onrecord.Metadata;
import org.onrecord.Provenance;
import org.onrecord.Span;

class TextPrinterTest {
    private static final String TEXT = "Renzi wrote to the board:\n\nThe wall 🧱 is not safe.\n\nIt rained.\n";

    @Test
    void printsWhatIsKnownAboveTheText() {
        Article article = Article.of("file:///dam.html", TEXT)
                .withMetadata(new Metadata(
                        "The dam",
                        "Ada Quill, Tom Rehn",
                        "The Quay",
                        "2026-03-02",
                        null,
                        "https://quay.example/1",
                        "en"))
                .withProvenance(List.of(
                        new Provenance("First published by The Larch", "The Larch", null),
                        new Provenance("Copyright", null, null)));

        assertThat(new TextPrinter(false).print(article)).isEqualTo("""
                title       The dam
                by          Ada Quill, Tom Rehn
                publisher   The Quay
                published   2026-03-02
                address     https://quay.example/1
                language    en
                read from   file:///dam.html
                first in    The Larch: “First published by The Larch”
                first in    “Copyright”

                """ + TEXT);
    }

    @Test
    void setsBlockQuotationsOffAndShowsEmphasisInColour() {
        Article article = Article.of("file:///dam.html", TEXT)
                .withMarkup(List.of(
                        new Markup(Markup.Kind.BLOCK_QUOTATION, span("The wall 🧱 is not safe.")),
                        new Markup(Markup.Kind.EMPHASIS, span("not"))));

        assertThat(new TextPrinter(false).print(article)).contains("\n│ The wall 🧱 is not safe.\n\nIt rained.\n");
        assertThat(new TextPrinter(true).print(article))
                .contains("\n│ The wall 🧱 is \u001b[3mnot\u001b[0m safe.\n\nIt rained.\n");
    }

    @Test
    void isHarmlessForATerminal() {
        Article article = Article.of("file:///a\u001b[2J.txt", "He said\u001b[2J no.\r\nShe left.")
                .withMetadata(Metadata.NONE.withTitle("A\nB\u009b2J"));

        assertThat(new TextPrinter(false).print(article))
                .isEqualTo(
                        "title       A B\uFFFD2J\nread from   file:///a\uFFFD[2J.txt\n\nHe said\uFFFD[2J no. \nShe left.\n");
    }

    private static Span span(String words) {
        int start = TEXT.codePointCount(0, TEXT.indexOf(words));
        return new Span(start, start + words.codePointCount(0, words.length()));
    }
}
