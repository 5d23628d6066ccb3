package org.onrecord.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.ingest.page.PageReading.text;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.input.Unreadable;

/** Pages in the ways in which sites build them. */
class PageLayoutTest {
    private static final String STORY = """
            Larch Bay will close its old bridge for the winter, the council said on Monday.

            “It is safe for gulls and for nobody else,” said Ada Quill, the harbour master.

            The ferry will run every half hour until the spring, and cyclists will travel free of charge.""";

    private static final String PARAGRAPHS = """
            <p>Larch Bay will close its old bridge for the winter, the council said on Monday.</p>
            <p>“It is safe for gulls and for nobody else,” said Ada Quill, the harbour master.</p>
            <p>The ferry will run every half hour until the spring, and cyclists will travel free of charge.</p>
            """;

    @Test
    void readsABlog() throws IOException {
        assertThat(text("""
                <!DOCTYPE html><html><head><title>Bridge to close - Larch Bay Gazette</title></head>
                <body class="single single-post has-sidebar comments-open">
                <header class="site-header"><a href="/">Larch Bay Gazette</a>
                <nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
                <div id="content-sidebar-wrap"><main>
                <article class="post-12 post type-post tag-related category-newsletter">
                <header class="entry-header"><h1>Bridge to close</h1>
                <p class="entry-meta">By <a href="/a">Tom Pell</a> on <time>3 March 2021</time></p></header>
                <div class="entry-content">
                <figure class="wp-caption"><img src="b.jpg"><figcaption>The bridge in the autumn. Photo: Tom Pell.</figcaption></figure>
                """ + PARAGRAPHS + """
                <div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Click to share on Facebook</a></li></ul></div>
                </div>
                <footer class="entry-footer">Filed under: <a href="/b">Bridges</a></footer>
                </article>
                <div class="author-box"><p>Tom Pell has written about bridges for the Gazette for more than twenty years.</p></div>
                <section id="comments"><ol class="comment-list"><li><p>They should have closed it years ago, if you ask me.</p></li></ol></section>
                </main>
                <aside class="widget-area"><p>Subscribe to our letter and never miss a bridge or a ferry again.</p></aside>
                </div></body></html>
                """)).isEqualTo(STORY);
    }

    @Test
    void readsAHostedBlogWithLineBreaksForParagraphs() throws IOException {
        assertThat(text("""
                <html><body><div class="main section" id="main"><div class="post-outer"><div class="post hentry">
                <h3 class="post-title entry-title">Bridge to close</h3>
                <div class="post-body entry-content" id="post-body-71">
                Larch Bay will close its old bridge for the winter,
                the council said on Monday.<br><br>
                “It is safe for gulls and for nobody else,” said Ada Quill, the harbour master.<br />
                <br />The ferry will run every half hour until the spring, and cyclists will travel free of charge.
                <div style="clear: both;"></div></div>
                <div class="post-footer">Posted by <span class="fn">Tom Pell</span> at <a href="#">9:14 PM</a></div>
                </div></div></div></body></html>
                """)).isEqualTo(STORY);
    }

    @Test
    void readsAPageLaidOutInTables() throws IOException {
        assertThat(text("""
                <html><body><table width="100%"><tr>
                <td valign="top"><a href="/">Home</a><br><a href="/news">News</a><br><a href="/tides">Tides</a></td>
                <td><h1>Bridge to close</h1><font size="2">
                """ + PARAGRAPHS + """
                </font></td>
                <td width="120"><a href="/ad"><img src="ad.gif"></a><p><a href="/ferry">Ferry timetable</a></p></td>
                </tr><tr><td colspan="3">Copyright Larch Bay Gazette</td></tr></table></body></html>
                """)).isEqualTo(STORY);
    }

    @Test
    void readsAPageOfDivsAlone() throws IOException {
        assertThat(text("""
                <div class="x1"><div class="x2"><a href="/">Gazette</a></div><div class="x3">
                <div class="x4"><span>Bridge to close</span></div>
                <div class="x5"><div class="x6"><span>Larch Bay will close its old bridge for the winter, the council said on Monday.</span></div>
                <div class="x6"><span>“It is safe for gulls and for nobody else,” said <span>Ada Quill</span>, the harbour master.</span></div>
                <div class="x7"><a href="/tides">Tides for the week</a></div>
                <div class="x6">The ferry will run every half hour until the spring, and cyclists will travel free of charge.</div></div>
                </div><div class="x8"><a href="/contact">Contact us</a> <a href="/terms">Terms</a></div></div>
                """)).isEqualTo(STORY);
    }

    @Test
    void readsAWidgetForEachParagraph() throws IOException {
        assertThat(text("""
                <body><div class="page"><h1>Bridge to close</h1>
                <div class="builder-widget"><p>Larch Bay will close its old bridge for the winter, the council said on Monday.</p></div>
                <div class="builder-widget"><p>“It is safe for gulls and for nobody else,” said Ada Quill, the harbour master.</p></div>
                <div class="builder-widget"><p>The ferry will run every half hour until the spring, and cyclists will travel free of charge.</p></div>
                </div></body>
                """)).isEqualTo(STORY);
    }

    @Test
    void readsAnAmpPage() throws IOException {
        assertThat(text("""
                <!doctype html><html amp><body><amp-sidebar layout="nodisplay"><ul><li><a href="/">Home</a></li></ul></amp-sidebar>
                <article class="amp-wp-article"><h1>Bridge to close</h1><div class="amp-wp-meta">By Tom Pell</div>
                <div class="amp-wp-article-content"><amp-img src="b.jpg"><noscript><img src="b.jpg"></noscript></amp-img>
                """ + PARAGRAPHS + """
                <amp-ad width="300"><div fallback>Advertisement</div></amp-ad></div></article>
                <amp-consent><div>We and our partners store cookies on your device to show you advertisements.</div></amp-consent>
                </body></html>
                """)).isEqualTo(STORY);
    }

    @Test
    void readsALiveBlog() throws IOException {
        assertThat(text("""
                <body><main><h1>Storm reaches Larch Bay: live</h1><div class="live-summary"><p>The storm has reached the harbour, and the ferry has stopped for the night.</p></div>
                <div class="live-blog">
                <article class="live-post"><time>3 March 2021 18:40</time><h2>Bridge closed</h2>
                <p>Nobody may cross the bridge before the morning, the police have just announced.</p><a href="#">Share</a></article>
                <article class="live-post"><time>3 March 2021 17:05</time><h2>First trees fall</h2>
                <p>“Stay at home tonight,” said Ada Quill, whose office has lost its roof.</p><a href="#">Share</a></article>
                </div></main></body>
                """)).isEqualTo("""
                The storm has reached the harbour, and the ferry has stopped for the night.

                Bridge closed

                Nobody may cross the bridge before the morning, the police have just announced.

                First trees fall

                “Stay at home tonight,” said Ada Quill, whose office has lost its roof.""");
    }

    @Test
    void readsLettersToTheEditor() throws IOException {
        assertThat(text("""
                <body><article><h1>Letters: the bridge</h1>
                <p>Your report on the bridge left out who is going to pay for it.</p><p><em>Ida Rook<br>Larch Bay</em></p>
                <p>I have crossed that bridge every day for forty years, and it has never moved.</p><p><em>Sam Otter<br>Pell Cove</em></p>
                </article></body>
                """)).isEqualTo("""
                Your report on the bridge left out who is going to pay for it.

                Ida Rook
                Larch Bay

                I have crossed that bridge every day for forty years, and it has never moved.

                Sam Otter
                Pell Cove""");
    }

    @Test
    void readsAnInterviewWithQuestionsInBold() throws IOException {
        assertThat(text("""
                <body><article><h1>Ada Quill on the bridge</h1><div class="story-body">
                <p><b>Why now?</b></p><p>Because the piers have moved more this year than in the twenty years before.</p>
                <p><b>And who pays?</b></p><p>The county does, or so I was told before the election.</p>
                <p><b>Do you believe it?</b></p><p>No.</p>
                </div></article></body>
                """)).isEqualTo("""
                Why now?

                Because the piers have moved more this year than in the twenty years before.

                And who pays?

                The county does, or so I was told before the election.

                Do you believe it?

                No.""");
    }

    @Test
    void readsAListOfThings() throws IOException {
        assertThat(text("""
                <body><article><h1>Three walks</h1><p>Larch Bay has more paths than people, and these are the best of them.</p>
                <h2>1. The harbour</h2><p>Walk along the mole, and turn back before the tide does the same.</p>
                <h2>2. The cliffs</h2><p>Take the old road up to the lighthouse, which opens on Sundays.</p>
                <p>Bring with you:</p><ul><li>boots</li><li>a <a href="/coat">coat</a></li><li>patience</li></ul>
                <table><tr><th>Walk</th><th>Hours</th></tr><tr><td>Harbour</td><td>1</td></tr><tr><td>Cliffs</td><td>3</td></tr></table>
                <h2>Related stories</h2><ul><li><a href="/1">Ferry to run all night</a></li><li><a href="/2">Gull steals mayor’s hat</a></li></ul>
                </article></body>
                """)).isEqualTo("""
                Larch Bay has more paths than people, and these are the best of them.

                1. The harbour

                Walk along the mole, and turn back before the tide does the same.

                2. The cliffs

                Take the old road up to the lighthouse, which opens on Sundays.

                Bring with you:

                boots
                a coat
                patience

                Walk\tHours
                Harbour\t1
                Cliffs\t3""");
    }

    @Test
    void leavesOutCommentsLongerThanTheStory() throws IOException {
        String comment =
                "<li class='comment'><p>I do not think that anybody on the council has ever crossed this bridge.</p></li>";

        assertThat(text("<body><div id='main'><h1>Bridge to close</h1>" + PARAGRAPHS
                        + "<div id='comments'><h2>40 comments</h2><ol>" + comment.repeat(40)
                        + "</ol></div></div></body>"))
                .isEqualTo(STORY);
    }

    @Test
    void readsAStoryThatStandsInAClassOfItsOwnName() throws IOException {
        assertThat(text("<body><article class='comment is-opinion'><h1>Mend the bridge</h1>" + PARAGRAPHS
                        + "</article></body>"))
                .isEqualTo(STORY);
    }

    @Test
    void readsAStoryThatIsNamedLikeItsAuthor() throws IOException {
        String comment = "<p>I do not think that anybody on the council has ever crossed this bridge.</p>";

        assertThat(text("<body><main><article class='entry author-tom'><h1>Bridge to close</h1><div>" + PARAGRAPHS
                        + "</div></article><section class='comments-area'>" + comment.repeat(20)
                        + "</section></main></body>"))
                .isEqualTo(STORY);
    }

    @Test
    void readsAStoryInNumberedParts() throws IOException {
        assertThat(text("""
                <body><div class="page">
                <div class="story-body story-body-1"><p>Larch Bay will close its old bridge for the winter, the council said on Monday.</p></div>
                <div class="ad-slot"><p>Advertisement</p></div>
                <div class="story-body story-body-2"><p>“It is safe for gulls and for nobody else,” said Ada Quill, the harbour master.</p>
                <p>The ferry will run every half hour until the spring, and cyclists will travel free of charge.</p></div>
                </div></body>
                """)).isEqualTo(STORY);
    }

    @Test
    void readsAFirstParagraphThatIsSetAsAHeading() throws IOException {
        assertThat(text("""
                <body><article><h1>Bridge to close</h1><p>By Tom Pell</p>
                <h2>Larch Bay will close its old bridge for the winter, the council said on Monday.</h2>
                <p>“It is safe for gulls and for nobody else,” said Ada Quill, the harbour master.</p>
                <p>The ferry will run every half hour until the spring, and cyclists will travel free of charge.</p>
                </article></body>
                """)).isEqualTo(STORY);
    }

    @Test
    void leavesOutWhatToReadNext() throws IOException {
        String teaser = """
                <li><h3><a href="/1">Ferry at Larch Bay to run all night</a></h3>
                <p>The ferry will run all night from Friday on, the council says.</p></li>
                """;

        assertThat(text("<body><div><h1>Bridge to close</h1>" + PARAGRAPHS + "<ul>" + teaser.repeat(8)
                        + "</ul></div></body>"))
                .isEqualTo(STORY);
    }

    @Test
    void readsTheBeginningBeforeAPaywall() throws IOException {
        assertThat(text("""
                <body><article><h1>Bridge to close</h1><div class="article-body">
                <p>Larch Bay will close its old bridge for the winter, the council said on Monday.</p></div>
                <div class="subscription-wall"><h2>Read on for one crown a week</h2><p>Subscribers read everything that we write, wherever they are.</p>
                <a href="/pay">Subscribe</a></div></article></body>
                """))
                .isEqualTo("Larch Bay will close its old bridge for the winter, the council said on Monday.");
    }

    @Test
    void takesFromJsonLdWhatScriptsWouldShow() throws IOException {
        String body = STORY
                + "\\n\\nNobody on the council would say who is to pay for the repairs, or when they will begin, or"
                + " whether the bridge is going to be opened again at all.";
        assertThat(text("""
                <html><head><script type="application/ld+json">
                {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge to close", "articleBody": "%s"}
                </script></head><body><div id="app"></div><p>Please switch on JavaScript to read this page.</p></body></html>
                """.formatted(body.replace("\n", "\\n"))))
                .startsWith(STORY)
                .endsWith("opened again at all.");
    }

    @Test
    void readsTheFirstOfSeveralArticles() throws IOException {
        assertThat(text("<body><main><article><h1>Bridge to close</h1>" + PARAGRAPHS + """
                </article><article><h1>Ferry to run all night</h1><p>The ferry at Larch Bay will run all night from Friday on.</p>
                <p>“I shall not sleep again,” said the man who lives above the landing.</p></article></main></body>
                """))
                .isEqualTo(STORY);
    }

    @Test
    void readsAPageOfTheNineties() throws IOException {
        assertThat(text("""
                <HTML><HEAD><TITLE>Bridge to close</TITLE></HEAD><BODY BGCOLOR=#FFFFFF>
                <CENTER><FONT SIZE=+3>Bridge to close</FONT></CENTER><HR>
                <BLOCKQUOTE><FONT FACE="Times">
                Larch Bay will close its old bridge for the winter,<BR>
                the council said on Monday.
                <P>“It is safe for gulls and for nobody else,” said Ada Quill, the harbour master.
                <P>The ferry will run every half hour until the spring, and cyclists will travel free of charge.
                </FONT></BLOCKQUOTE><HR><A HREF="index.html">Back to the index</A></BODY></HTML>
                """)).isEqualTo(STORY);
    }

    @Test
    void readsPreformattedText() throws IOException {
        assertThat(text("""
                <html><body><pre>
                Larch Bay will close its old bridge for the winter,
                the council said on Monday.

                “It is safe for gulls and for nobody else,” said
                Ada Quill, the harbour master.

                The ferry will run every half hour until the spring,
                and cyclists will travel free of charge.
                </pre></body></html>
                """)).isEqualTo(STORY);
    }

    @Test
    void readsASinglePost() throws IOException {
        assertThat(text("""
                <body><main><article data-testid="post"><div><a href="/quill"><span>Ada Quill</span><span>@quill</span></a></div>
                <div data-testid="postText"><span>The bridge is closed. Take the ferry, or stay where you are.</span></div>
                <div><a href="/quill/1"><time>9:14 PM · 3 March 2021</time></a></div>
                <div role="group"><button>12 replies</button><button>40 likes</button></div></article></main></body>
                """)).isEqualTo("The bridge is closed. Take the ferry, or stay where you are.");
    }

    @Test
    void findsNoArticleOnAHomePage() {
        String teaser = """
                <div class="column"><h2><a href="/%d">Bridge to close for the winter</a></h2>
                <p>The ferry will run every half hour until the spring, the council says.</p></div>
                """;

        assertNoArticle("<body><h1>Larch Bay Gazette</h1><main>" + teaser.repeat(12) + "</main></body>");
    }

    @Test
    void findsNoArticleAmongTheResultsOfASearch() {
        String result = """
                <li><a href="/1">Bridge to close for the winter</a>
                <p>… will close its old bridge for the winter, the council said on Monday …</p></li>
                """;

        assertNoArticle("<body><form><input name=q></form><ol>" + result.repeat(10) + "</ol></body>");
    }

    @Test
    void findsNoArticleInFrames() {
        assertNoArticle("<html><frameset cols='20%,80%'><frame src=menu.html><frame src=story.html></frameset></html>");
        assertNoArticle("<html><body><iframe src='story.html'></iframe></body></html>");
    }

    private static void assertNoArticle(String html) {
        assertThatThrownBy(() -> text(html)).isInstanceOf(Unreadable.class).hasMessage("has no article in it");
    }
}
