package org.onrecord.ingest.page.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Metadata;

/** Pages that declare nothing. */
class PrintedPageTest {
    private static final String TEXT =
            "<p>" + "The council of Larch Bay met on Tuesday and put off its vote. ".repeat(40) + "</p>";

    private static Metadata read(String html) {
        return PageMetadata.of(Jsoup.parse(html), "file:///tmp/page.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>By Ada Quill and Tom Ferrow</p>",
                "<p class=byline>Ada Quill and Tom Ferrow, Staff Writers</p>",
                "<p>By <a href=/x>Ada Quill</a> and <a href=/y>Tom Ferrow</a></p>",
                "<p data-component=byline-block>Ada Quill, Tom Ferrow</p>",
                "<a rel=author href=/x>Ada Quill</a>, <a rel=author href=/y>Tom Ferrow</a>",
                "<div class='Article-AuthorName'><span>Ada Quill</span><span>Staff Writer</span></div>"
                        + "<div class='Article-AuthorName'><span>Tom Ferrow</span><span>Reporter</span></div>",
                "<a href='/authors/ada-quill'>Ada Quill</a> <a href='/authors/tom-ferrow'>Tom Ferrow</a>",
                "<div class=byline>Analysis <span>by Ada Quill and Tom Ferrow</span> <span>Published March 4, 2031</span></div>",
                "<address class=author>Ada Quill & Tom Ferrow | March 4, 2031 | 10:12 am</address>"
            })
    void namesItsAuthors(String line) {
        assertThat(read("<h1>Bridge vote put off</h1>" + line + TEXT + "<div class=byline>By Wim Boer</div>")
                        .byline())
                .startsWith("Ada Quill, Tom Ferrow")
                .doesNotContain("Boer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=related-stories><span class=author>Wim Boer</span></div>",
                "<nav><a rel=author href=/x>Wim Boer</a></nav>",
                "<div class='author-bio'>Ada writes about harbours.</div>",
                "<div class=byline>March 4, 2031</div>",
                "<p>by the harbour</p>"
            })
    void namesNone(String line) {
        assertThat(read("<h1>Bridge vote put off</h1>" + line + TEXT).byline()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<time datetime='2031-03-04'>Tuesday</time>",
                "<time>March 4, 2031</time>",
                "<div class=dateline>Tuesday, 4 March 2031</div>",
                "<p>March 4, 2031</p>",
                "<p>Ada Quill | 4 Mar 2031</p>",
                "<time class='entry-date published updated' datetime='2031-03-04'>Tuesday</time>",
                "<span class=modified>Updated 6 March 2031</span><span class=posted>4 March 2031</span>"
            })
    void namesItsDay(String line) {
        assertThat(read("<h1>Bridge vote put off</h1>" + line + TEXT + "<time datetime='2030-01-01'>old</time>")
                        .published())
                .isEqualTo("2031-03-04");
    }

    @Test
    void tellsWhenItWasChanged() {
        Metadata metadata = read("<h1>Bridge vote put off</h1><p>Published 4 March 2031 10:12 GMT</p>"
                + "<p>Updated 5 March 2031 11:00 GMT</p>"
                + TEXT);
        assertThat(metadata.published()).isEqualTo("2031-03-04T10:12Z");
        assertThat(metadata.modified()).isEqualTo("2031-03-05T11:00Z");
    }

    @Test
    void captionsHaveOtherDates() {
        assertThat(read("<h1>Bridge vote put off</h1><figure><figcaption>The bridge, 2 March 2030</figcaption></figure>"
                                + TEXT)
                        .published())
                .isNull();
    }

    @Test
    void nestsDeeply() {
        String deep = "<div class=byline>".repeat(20_000) + "<h1>Bridge vote put off</h1><p>By Ada Quill</p>";
        assertThat(read(deep).title()).isEqualTo("Bridge vote put off");
    }
}
