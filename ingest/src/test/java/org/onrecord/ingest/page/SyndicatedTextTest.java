package org.onrecord.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.ingest.page.PageReading.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.onrecord.Article;
import org.onrecord.Markup;
import org.onrecord.Provenance;
import org.onrecord.Span;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;

class SyndicatedTextTest {
    private static final String STORY = """
            <p><em>This article originally appeared in The Quay.</em></p>
            <p>LARCH BAY 🌉 waits, as it has for years, for a bridge that the county will not pay for this year either.</p>
            <p>LARCH BAY (AP) — “It’s late,” said Ada Quill, who keeps the ferry and has done so since the flood.</p>
            <blockquote>We are not rich, and nobody has asked us whether we would like to be a little poorer.</blockquote>
            <p>The council meets again on Friday, when the county will have sent its share, or will not have.</p>
            <p>© 2031 Larch Bay Courier. <a href="/rights">All rights reserved.</a></p>
            """;

    @Test
    void leavesOutWhatOnlySaysWhereAnArticleComesFrom() throws IOException {
        Article article = read("<article><h1>Larch Bay waits</h1>" + STORY + "</article>");

        assertThat(article.text()).startsWith("LARCH BAY 🌉 waits").endsWith("or will not have.");
        assertThat(article.provenance())
                .containsExactly(
                        new Provenance("This article originally appeared in The Quay.", "The Quay", null),
                        new Provenance("LARCH BAY (AP) —", "AP", new Span(105, 121)),
                        new Provenance("© 2031 Larch Bay Courier. All rights reserved.", "Larch Bay Courier", null));
        assertThat(article.words(new Span(105, 121))).isEqualTo("LARCH BAY (AP) —");
        assertThat(PageReading.marked(article, Markup.Kind.BLOCK_QUOTATION))
                .containsExactly(
                        "We are not rich, and nobody has asked us whether we would like to be a little poorer.");
    }

    @Test
    void leavesItOutOfAFeedsTextToo() throws IOException {
        String footer = "<p>The post <a href='/1'>Larch Bay waits</a> appeared first on <a href='/'>The Quay</a>.</p>";
        byte[] bytes = (STORY + footer).getBytes(StandardCharsets.UTF_8);

        Article article = Fragment.read(Source.of("entry", "file:///feed.xml", new ByteArrayInputStream(bytes), null));

        assertThat(article.text()).startsWith("LARCH BAY 🌉 waits").endsWith("or will not have.");
        assertThat(article.provenance())
                .extracting(Provenance::publisher)
                .containsExactly("The Quay", "AP", "Larch Bay Courier", "The Quay");
    }

    @Test
    void givesNoArticleOfNothingElse() {
        assertThatThrownBy(() -> read("<article><p>This article originally appeared in The Quay.</p></article>"))
                .isInstanceOf(Unreadable.class)
                .hasMessage("has no words but those that say where it comes from");
    }
}
