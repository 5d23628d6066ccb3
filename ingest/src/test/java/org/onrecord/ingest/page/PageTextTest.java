package org.onrecord.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.Markup.Kind.BLOCK_QUOTATION;
import static org.onrecord.Markup.Kind.EMPHASIS;
import static org.onrecord.ingest.page.PageReading.marked;
import static org.onrecord.ingest.page.PageReading.read;
import static org.onrecord.ingest.page.PageReading.text;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.onrecord.Article;

/** What becomes of the words of a story, and of what is set between them. */
class PageTextTest {

    @Test
    void collapsesWhiteSpaceAsBrowsersDo() throws IOException {
        assertThat(story("<p>  Ada\n\tQuill&nbsp;said <b> that </b>the bridge is&thinsp;safe for gulls.\n</p>"))
                .isEqualTo("Ada Quill said that the bridge is safe for gulls.");
    }

    @Test
    void takesOutWhatIsNotSeen() throws IOException {
        assertThat(story("<p>The har&shy;bour mas\u200Bter was not\u2060 asked before the bridge was closed.</p>"
                        + "<p style='display: none'>Nobody sees this sentence, however long it may be.</p>"
                        + "<p hidden>Nobody sees this sentence, however long it may be.</p>"
                        + "<p>Nobody knows why<span style='clip: rect(0 0 0 0); position: absolute'>, opens new tab</span>,"
                        + " she said on Monday.</p>"
                        + "<script>var sentence = 'Nobody sees this sentence, however long.';</script>"
                        + "<template><p>Nobody sees this sentence, however long it may be.</p></template>"))
                .isEqualTo("The harbour master was not asked before the bridge was closed.\n\n"
                        + "Nobody knows why, she said on Monday.");
    }

    @Test
    void endsALineWhereTheWriterDid() throws IOException {
        assertThat(story("<p>Nobody crossed the bridge that night.<br>Nobody ever will<br>again, said Ada Quill.</p>"))
                .isEqualTo("Nobody crossed the bridge that night.\nNobody ever will again, said Ada Quill.");
    }

    @Test
    void setsTheMarksOfShortQuotations() throws IOException {
        assertThat(story("<p>Ada Quill said <q>the mayor told me <q>never</q> more than once</q> on Monday.</p>"))
                .isEqualTo("Ada Quill said “the mayor told me ‘never’ more than once” on Monday.");
        assertThat(story("<p>Ada Quill said <q>“the bridge is safe”</q> when she was asked on Monday.</p>"))
                .isEqualTo("Ada Quill said “the bridge is safe” when she was asked on Monday.");
    }

    @Test
    void marksBlockQuotations() throws IOException {
        Article article = read("<article><p>\uD83D\uDE00 Ada Quill wrote to the council on Monday morning:</p>"
                + "<blockquote><p>The piers have moved again since you last asked.</p><p>I shall not sign.</p></blockquote>"
                + "<p>The council has not answered her letter so far.</p></article>");

        assertThat(marked(article, BLOCK_QUOTATION))
                .containsExactly("The piers have moved again since you last asked.\n\nI shall not sign.");
    }

    @Test
    void marksNoBlockQuotationThatHoldsTheStory() throws IOException {
        Article article = read("<body><blockquote><p>The bridge at Larch Bay is closed for the winter.</p>"
                + "<p>“I am sorry,” said Ada Quill, who closed it.</p></blockquote></body>");

        assertThat(article.markup()).isEmpty();
        assertThat(article.text()).startsWith("The bridge at Larch Bay");
    }

    @Test
    void leavesOutWhatRepeatsTheStory() throws IOException {
        assertThat(story("<p>“It is safe for gulls and for nobody else,” said Ada Quill on Monday.</p>"
                        + "<blockquote>It is safe for gulls and for nobody else</blockquote>"
                        + "<p>She has closed the bridge until the spring.</p>"))
                .isEqualTo("“It is safe for gulls and for nobody else,” said Ada Quill on Monday.\n\n"
                        + "She has closed the bridge until the spring.");
    }

    @Test
    void leavesOutEmbeddedPosts() throws IOException {
        assertThat(story("<p>The mayor has been less clear about it, as always.</p>"
                        + "<blockquote class='twitter-tweet'><p>The bridge is as safe as it has always been!</p>&mdash; Mayor"
                        + "</blockquote><p>She has closed the bridge until the spring.</p>"))
                .isEqualTo(
                        "The mayor has been less clear about it, as always.\n\nShe has closed the bridge until the spring.");
    }

    @Test
    void marksEmphasis() throws IOException {
        Article article = read(
                "<article><p>\uD83D\uDE00 She said that it is <em>not</em> safe <b>at <i>all</i></b>, and went home.</p>"
                        + "<p><strong>What comes next</strong></p><h2>The <em>old</em> bridge</h2>"
                        + "<p><span style='font-style: italic'>Nobody</span> knows what is going to happen now.</p></article>");

        assertThat(marked(article, EMPHASIS)).containsExactly("not", "at all", "Nobody");
    }

    @Test
    void leavesOutTheHeadlineAndTheByline() throws IOException {
        assertThat(text(
                        "<html><head><title>Bridge to close</title><meta property='og:title' content='Bridge to close'></head>"
                                + "<body><article><h2>Bridge to close</h2><p>By Tom Pell</p><p>March 3, 2021</p>"
                                + "<p>PELL COVE —</p><p>The bridge at Larch Bay is closed for the winter.</p>"
                                + "<p>“I am sorry,” said Ada Quill, who closed it.</p></article></body></html>"))
                .isEqualTo("PELL COVE —\n\nThe bridge at Larch Bay is closed for the winter.\n\n"
                        + "“I am sorry,” said Ada Quill, who closed it.");
    }

    @Test
    void leavesOutWhatASiteSetsBetweenParagraphs() throws IOException {
        assertThat(story("<p>The bridge at Larch Bay is closed for the winter.</p>"
                        + "<p><strong>READ MORE: <a href='/1'>Ferry to run all night from Friday on</a></strong></p>"
                        + "<p>Advertisement</p><p><a href='/2'>Gull steals mayor’s hat</a></p>"
                        + "<div class='newsletter-signup'><p>Get the news from the harbour in your letter box each morning.</p></div>"
                        + "<p><a href='/3'>The Pell Cove Herald reports:</a></p>"
                        + "<p>“I am sorry,” said Ada Quill, who closed it.</p><h2>More stories</h2>"))
                .isEqualTo("The bridge at Larch Bay is closed for the winter.\n\nThe Pell Cove Herald reports:\n\n"
                        + "“I am sorry,” said Ada Quill, who closed it.");
    }

    private static String story(String paragraphs) throws IOException {
        return text("<html><body><h1>Bridge to close</h1><article>" + paragraphs + "</article></body></html>");
    }
}
