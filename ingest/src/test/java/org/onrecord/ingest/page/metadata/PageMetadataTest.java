package org.onrecord.ingest.page.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.onrecord.Metadata;

class PageMetadataTest {
    private static final String URI = "https://courier.example.org/news/bridge";
    private static final String TEXT =
            "<p>" + "The council of Larch Bay met on Tuesday and put off its vote. ".repeat(10) + "</p>";

    private static Metadata read(String html) {
        return PageMetadata.of(Jsoup.parse(html), URI);
    }

    @Test
    void knowsNothingOfAnEmptyPage() {
        assertThat(PageMetadata.of(Jsoup.parse(""), "file:///tmp/page.html")).isEqualTo(Metadata.NONE);
        assertThat(read("<p>Words.</p>")).isEqualTo(Metadata.NONE);
    }

    @Test
    void doesNotChangeThePage() {
        var page = Jsoup.parse("<h1>Bridge <b>vote</b></h1><p>By Ada Quill</p>" + TEXT);
        String before = page.outerHtml();
        PageMetadata.of(page, URI);
        assertThat(page.outerHtml()).isEqualTo(before);
    }

    @Test
    void readsWhatHtmlHasAPlaceFor() {
        Metadata metadata = read("""
                <html lang="en_gb"><head><title>Bridge vote put off | Courier</title>
                <link rel="canonical" href="/news/bridge?page=1">
                <meta property="og:site_name" content="Courier"></head></html>
                """);
        assertThat(metadata.title()).isEqualTo("Bridge vote put off");
        assertThat(metadata.language()).isEqualTo("en-GB");
        assertThat(metadata.address()).isEqualTo("https://courier.example.org/news/bridge?page=1");
        assertThat(metadata.publisher()).isEqualTo("Courier");
    }

    @Test
    void trustsTheLanguageOfThePageBeforeThatOfTheProgramThatMadeIt() {
        assertThat(read("""
                        <html lang="fr"><meta property="og:locale" content="en_US">
                        """).language()).isEqualTo("fr");
    }

    @Test
    void readsOpenGraph() {
        assertThat(read("""
                        <meta property="og:title" content="Bridge vote put off">
                        <meta property="og:site_name" content="The Courier">
                        <meta property="og:url" content="https://courier.example.org/bridge">
                        <meta property="og:locale" content="en_GB">
                        <meta property="article:author" content="https://social.example.org/adaquill">
                        <meta property="article:author" content="Ada Quill">
                        <meta property="article:published_time" content="2031-03-04T10:12:00+01:00">
                        <meta property="article:modified_time" content="2031-03-04T11:00:00+01:00">
                        """))
                .isEqualTo(new Metadata(
                        "Bridge vote put off",
                        "Ada Quill",
                        "The Courier",
                        "2031-03-04T10:12+01:00",
                        "2031-03-04T11:00+01:00",
                        "https://courier.example.org/bridge",
                        "en-GB"));
    }

    @Test
    void readsNamedTags() {
        assertThat(read("""
                        <meta name="DC.title" content="Bridge vote put off">
                        <meta name="citation_author" content="Ada Quill">
                        <meta name="citation_author" content="Tom Ferrow">
                        <meta name="dc.publisher" content="The Courier">
                        <meta name="DC.date.issued" content="2031-03-04">
                        <meta name="last-modified" content="Tue, 04 Mar 2031 11:00:00 GMT">
                        <meta http-equiv="Content-Language" content="en">
                        """))
                .isEqualTo(new Metadata(
                        "Bridge vote put off",
                        "Ada Quill, Tom Ferrow",
                        "The Courier",
                        "2031-03-04",
                        "2031-03-04T11:00Z",
                        null,
                        "en"));
    }

    @Test
    void readsTagsOfThoseWhoCountReaders() {
        Metadata parsely = read("""
                <meta name="parsely-title" content="Bridge vote put off"><meta name="parsely-author" content="Ada Quill">
                <meta name="parsely-pub-date" content="2031-03-04T10:12:00Z">
                """);
        assertThat(parsely.title()).isEqualTo("Bridge vote put off");
        assertThat(parsely.byline()).isEqualTo("Ada Quill");
        assertThat(parsely.published()).isEqualTo("2031-03-04T10:12Z");
        Metadata sailthru = read("""
                <meta name="sailthru.author" content="Ada Quill"><meta name="sailthru.date" content="March 4th, 2031">
                """);
        assertThat(sailthru.byline()).isEqualTo("Ada Quill");
        assertThat(sailthru.published()).isEqualTo("2031-03-04");
    }

    @Test
    void readsMicrodata() {
        assertThat(read("""
                        <article itemscope itemtype="https://schema.org/NewsArticle">
                        <span itemprop="headline">Bridge vote put off</span>
                        <span itemprop="author" itemscope itemtype="https://schema.org/Person">
                          <a href="/ada"><span itemprop="name">Ada Quill</span></a>, Staff Writer</span> and
                        <span itemprop="author">Tom Ferrow</span>
                        <meta itemprop="datePublished" content="2031-03-04T10:12:00+01:00">
                        <time itemprop="dateModified" datetime="2031-03-05">Wednesday</time>
                        <div class="related" itemscope itemtype="https://schema.org/NewsArticle"><i itemprop="headline">Harbour</i>
                          <i itemprop="author">Wim Boer</i></div>
                        </article>
                        """))
                .isEqualTo(new Metadata(
                        "Bridge vote put off",
                        "Ada Quill, Tom Ferrow",
                        null,
                        "2031-03-04T10:12+01:00",
                        "2031-03-05",
                        null,
                        null));
    }

    @Test
    void readsRdfa() {
        Metadata metadata = read("""
                <div vocab="https://schema.org/" typeof="NewsArticle"><h2 property="headline">Bridge vote put off</h2>
                <span property="schema:author">Ada Quill</span><span property="datePublished" content="2031-03-04">x</span>
                </div>
                """);
        assertThat(metadata.title()).isEqualTo("Bridge vote put off");
        assertThat(metadata.byline()).isEqualTo("Ada Quill");
        assertThat(metadata.published()).isEqualTo("2031-03-04");
    }

    @Test
    void readsMicroformats() {
        Metadata metadata = read("""
                <div class="h-entry"><h2 class="p-name">Bridge vote put off</h2><a class="p-author h-card">Ada Quill</a>
                <time class="dt-published" datetime="2031-03-04 10:12:00">today</time>
                <time class="dt-updated" datetime="2031-03-05">later</time></div>
                """);
        assertThat(metadata.title()).isEqualTo("Bridge vote put off");
        assertThat(metadata.byline()).isEqualTo("Ada Quill");
        assertThat(metadata.published()).isEqualTo("2031-03-04T10:12");
        assertThat(metadata.modified()).isEqualTo("2031-03-05");
    }

    @Test
    void takesTheDayFromTheAddressWhenThereIsNoOther() {
        String page =
                "<link rel=canonical href='https://courier.example.org/2031/03/04/bridge'>%s<h1>Bridge vote put off</h1>";
        assertThat(read(page.formatted("")).published()).isEqualTo("2031-03-04");
        assertThat(read(page.formatted("<meta name=date content='2031-03-03'>")).published())
                .isEqualTo("2031-03-03");
    }

    @Test
    void decodesWhatWasEncodedTwice() {
        assertThat(read("<meta property='og:title' content='Bridge &amp;#8216;vote&amp;#8217; &amp;amp; harbour'>")
                        .title())
                .isEqualTo("Bridge ‘vote’ & harbour");
    }

    @Test
    void survivesHostileValues() {
        Metadata metadata =
                read("""
                <html lang="%s"><link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:x">
                <meta property="og:title" content="%s"><meta name="author" content="%s"><meta name="date" content="%s">
                """.formatted("x".repeat(9_999), "a ".repeat(99_999), "A. ".repeat(650), "9".repeat(1_999)));
        assertThat(metadata).isEqualTo(Metadata.NONE);
    }
}
