package org.onrecord.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.ingest.feed.Feeds.article;
import static org.onrecord.ingest.feed.Feeds.articles;
import static org.onrecord.ingest.feed.Feeds.read;
import static org.onrecord.ingest.feed.Feeds.source;
import static org.onrecord.ingest.feed.Feeds.words;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Article;
import org.onrecord.Metadata;
import org.onrecord.ingest.input.Unreadable;

class FeedReaderTest {

    @Test
    void readsRss() throws IOException {
        Article article = article("""
                <?xml version="1.0" encoding="utf-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
                  <channel>
                    <title>The Larch Bay Courier</title>
                    <link>https://courier.example/</link>
                    <language>en-gb</language>
                    <item>
                      <title>Ferry &amp;amp; bridge wait</title>
                      <link>https://courier.example/2031/ferry</link>
                      <guid isPermaLink="false">courier-77</guid>
                      <author>ada@courier.example (Ada Quill)</author>
                      <pubDate>Tue, 04 Mar 2031 10:14:55 EST</pubDate>
                      <description>In short.</description>
                      <content:encoded><![CDATA[<p>“It’s late,” said Mara Holt.</p><blockquote>Nobody
                        stirred.</blockquote>]]></content:encoded>
                    </item>
                  </channel>
                </rss>
                """);

        assertThat(article.text()).isEqualTo("“It’s late,” said Mara Holt.\n\nNobody stirred.");
        assertThat(article.markup()).hasSize(1);
        assertThat(article.uri()).isEqualTo("file:///feed.xml#courier-77");
        assertThat(article.metadata())
                .isEqualTo(new Metadata(
                        "Ferry & bridge wait",
                        "Ada Quill",
                        "The Larch Bay Courier",
                        "2031-03-04T10:14:55-05:00",
                        null,
                        "https://courier.example/2031/ferry",
                        "en-GB"));
    }

    @Test
    void readsRssInRdf() throws IOException {
        Article article = article("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                    xmlns:d="http://purl.org/dc/elements/1.1/">
                  <channel rdf:about="https://gull.example/"><title>The Gull</title><d:language>en</d:language></channel>
                  <item rdf:about="https://gull.example/1">
                    <title>Late again</title>
                    <description>Nobody stirred.</description>
                    <d:creator>Ada Quill</d:creator>
                    <d:creator>Ben Rowe</d:creator>
                    <d:date>2031-03-04</d:date>
                  </item>
                </rdf:RDF>
                """);

        assertThat(article.text()).isEqualTo("Nobody stirred.");
        assertThat(article.metadata())
                .isEqualTo(new Metadata(
                        "Late again",
                        "Ada Quill, Ben Rowe",
                        "The Gull",
                        "2031-03-04",
                        null,
                        "https://gull.example/1",
                        "en"));
    }

    @Test
    void readsAtom() throws IOException {
        Article article = article("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-US" xml:base="https://tern.example/news/">
                  <title type="html">The &lt;i&gt;Tern&lt;/i&gt;</title>
                  <author><name>Ed Marsh</name><email>ed@tern.example</email></author>
                  <entry>
                    <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Late <em>again</em></div></title>
                    <link rel="enclosure" href="late.mp3"/>
                    <link rel="alternate" type="text/html" href="late.html"/>
                    <id>tag:tern.example,2031:late news</id>
                    <published>2031-03-04T10:14:55Z</published>
                    <updated>2031-03-05T08:00:00Z</updated>
                    <content type="xhtml">
                      <x:div xmlns:x="http://www.w3.org/1999/xhtml">Nobody<x:br/>stirred <x:b>at all</x:b>, <x:i/>yet.</x:div>
                    </content>
                  </entry>
                </feed>
                """);

        assertThat(article.text()).isEqualTo("Nobody stirred at all, yet.");
        assertThat(article.markup())
                .extracting(mark -> article.words(mark.span()))
                .containsExactly("at all");
        assertThat(article.uri()).isEqualTo("file:///feed.xml#tag:tern.example,2031:late%20news");
        assertThat(article.metadata())
                .isEqualTo(new Metadata(
                        "Late again",
                        "Ed Marsh",
                        "The Tern",
                        "2031-03-04T10:14:55Z",
                        "2031-03-05T08:00:00Z",
                        "https://tern.example/news/late.html",
                        "en-US"));
    }

    @Test
    void readsAtom03() throws IOException {
        List<Article> articles = articles("""
                <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>The Gull</title>
                  <entry>
                    <title mode="base64">TGF0ZSBhZ2Fpbg==</title>
                    <issued>2031-03-04T10:14:55Z</issued>
                    <content type="text/html" mode="base64">PHA+Tm9ib2R5IDxiPnN0aXJyZWQ8L2I+LjwvcD4=</content>
                  </entry>
                  <entry><content type="text/html" mode="escaped">&lt;p&gt;She said no.&lt;/p&gt;</content></entry>
                </feed>
                """);

        assertThat(articles).extracting(Article::text).containsExactly("Nobody stirred.", "She said no.");
        assertThat(articles.get(0).metadata().title()).isEqualTo("Late again");
        assertThat(articles.get(0).metadata().published()).isEqualTo("2031-03-04T10:14:55Z");
    }

    @Test
    void takesAnEntryFromElsewhereForThatOfItsSource() throws IOException {
        Article atom = article("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>All feeds</title><author><name>A program</name></author>
                <entry><source><title>The Gull</title><author><name>Ada Quill</name></author></source>
                <summary>Nobody stirred.</summary></entry></feed>
                """);
        Article rss = article("<rss><channel><title>All feeds</title><item><source url='https://gull.example/'>The Gull"
                + "</source><description>Nobody stirred.</description></item></channel></rss>");

        assertThat(atom.metadata().publisher()).isEqualTo("The Gull");
        assertThat(atom.metadata().byline()).isEqualTo("Ada Quill");
        assertThat(rss.metadata().publisher()).isEqualTo("The Gull");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><channel><title>Gull</title><item>%s</item></channel></rss>",
                "<rss version='9.1'><channel><title>Gull</title><item>%s</item></channel></rss>",
                "<rss version='0.92'><channel><title>Gull</title></channel><item>%s</item></rss>",
                "<channel><title>Gull</title><item>%s</item></channel>",
                "<rss version='2.0' xmlns='urn:unheard-of'><channel><title>Gull</title><item>%s</item></channel></rss>",
                "<feed><title>Gull</title><entry>%s</entry></feed>",
                "<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:title>Gull</a:title><a:entry>%s</a:entry></a:feed>",
                "<rdf:RDF><channel><title>Gull</title></channel><item>%s</item></rdf:RDF>",
                "<!-- a note --> <?xml-stylesheet href='x'?> <!DOCTYPE rss> <RSS><Channel><TITLE>Gull</TITLE><ITEM>%s"
                        + "</ITEM></Channel></RSS>",
            })
    void doesNotInsistOnAVersionOrANamespace(String feed) throws IOException {
        String entry = "<title>Late</title><description>Nobody stirred.</description><dc:date>2031-03-04</dc:date>";

        Article article = article(feed.formatted(entry));

        assertThat(article.text()).isEqualTo("Nobody stirred.");
        assertThat(article.metadata().title()).isEqualTo("Late");
        assertThat(article.metadata().published()).isEqualTo("2031-03-04");
        assertThat(article.metadata().publisher()).isEqualTo("Gull");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <description>She said no.</description>                                                 | She said no.
            <description>&lt;p&gt;She said&amp;nbsp;no.&lt;/p&gt;</description>                      | She said no.
            <description><p>She <x:>said</x:> no.</p></description>                                 | She said no.
            <description><p>She <b>said</b> no.</p></description>                                   | She said no.
            <description>&lt;![CDATA[&lt;p&gt;She said no.&lt;/p&gt;]]&gt;</description>            | She said no.
            <description>&amp;lt;p&amp;gt;She said no.&amp;lt;/p&amp;gt;</description>              | She said no.
            <description/><content:encoded>She said no.</content:encoded>                           | She said no.
            <description><![CDATA[<img src="x">]]></description><summary>She said no.</summary>     | She said no.
            <xhtml:body><xhtml:p>She said no.</xhtml:p></xhtml:body>                                | She said no.
            <dc:description>She said no.</dc:description>                                           | She said no.
            <media:content>Gulls</media:content><description>She said no.</description>             | She said no.
            <summary type="text">She &lt;b&gt;said&lt;/b&gt; no.</summary>                          | She <b>said</b> no.
            <content type="application/octet-stream">U2hlIHNhaWQgbm8u</content>                     | She said no.
            """)
    void findsTheTextOfAnEntry(String entry, String text) throws IOException {
        assertThat(article("<rss><channel><item>" + entry + "</item></channel></rss>")
                        .text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            <link>https://gull.example/1</link>                                               | https://gull.example/1
            <link>/1</link>                                                                   | https://gull.example/1
            <link href="a b"/>                                                                | https://gull.example/a%20b
            <link rel="self" href="x"/><link rel="alternate" href="1"/>                       | https://gull.example/1
            <link type="application/pdf" href="x"/><link type="text/html" href="1"/>          | https://gull.example/1
            <link>https://[gull.\0example/1</link>                                             | -
            <link>mailto:ada@gull.example</link>                                              | -
            <link>ftp://gull.example/1</link><guid>https://gull.example/1</guid>              | https://gull.example/1
            <guid isPermaLink="false">https://gull.example/1</guid>                           | -
            <guid>78</guid>                                                                   | -
            <id>http://gull.example/1</id>                                                    | http://gull.example/1
            <content src="1"/>                                                                | https://gull.example/1
            <link>https://count.example/7</link><f:origLink>https://gull.example/1</f:origLink> | https://gull.example/1
            """)
    void findsTheAddressOfAnEntry(String entry, String address) throws IOException {
        String feed = "<rss><channel><link>https://gull.example/</link><item>" + entry
                + "<description>She said no.</description></item></channel></rss>";

        assertThat(article(feed).metadata().address()).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            <author>Ada Quill</author>                                             | Ada Quill
            <author>ada@gull.example (Ada Quill)</author>                          | Ada Quill
            <author>Ada Quill &lt;ada@gull.example&gt;</author>                    | Ada Quill
            <author>By Ada Quill (mailto:ada@gull.example)</author>                | Ada Quill
            <author>ada@gull.example</author>                                      | -
            <author><name>Ada Quill</name><uri>https://ada.example/</uri></author> | Ada Quill
            <author><email>ada@gull.example</email></author>                       | -
            <author>desk@gull.example</author><dc:creator>Ada Quill</dc:creator>   | Ada Quill
            <dc:creator>Ada Quill</dc:creator><dc:creator>Ada Quill</dc:creator>   | Ada Quill
            <dc:creator>https://ada.example/</dc:creator>                          | -
            """)
    void namesTheAuthors(String entry, String byline) throws IOException {
        String feed = "<rss><channel><item>" + entry + "<description>She said no.</description></item></channel></rss>";

        assertThat(article(feed).metadata().byline()).isEqualTo(byline);
    }

    @Test
    void saysWhichEntriesHaveNoText() throws IOException {
        String feed = """
                <rss><channel>
                <item><title>Late again</title><link>https://gull.example/1</link></item>
                <item><title>Ruhig</title><description>Es ist spät, und niemand hat sich gerührt, sagte sie, weil es nicht
                anders ging und auch nicht besser war als das, was er mit ihr in der Stadt gesehen hatte.</description></item>
                <item></item>
                </channel></rss>
                """;

        assertThat(words(read(feed)))
                .containsExactly(
                        "feed.xml: “Late again” has no text in it, only a link (https://gull.example/1)",
                        "feed.xml: “Ruhig” is not in English (it looks like German)",
                        "feed.xml: article 3 has no text in it");
    }

    @Test
    void mendsWhatIsNotWellFormed() throws IOException {
        String feed = """

                Warning: no such table in feed.php<br />
                <?xml version="1.0" encoding="utf-8"?>
                <rss version="2.0"><channel><title>Quill & Rowe</title>
                <item><title>“Late”&nbsp;&mdash; R&D</title><description>She said <b>no.<br></description><pubDate>\u0008
                4 Mar 2031</pubDate>
                <item><title>Not closed</title><link href=https://gull.example/2 /><description>He said yes.</description>
                </channel></rss>
                """;

        List<Article> articles = articles(feed);

        assertThat(articles).extracting(Article::text).containsExactly("She said no.", "He said yes.");
        assertThat(articles.get(0).metadata().title()).isEqualTo("“Late” — R&D");
        assertThat(articles.get(0).metadata().publisher()).isEqualTo("Quill & Rowe");
    }

    @Test
    void readsWhatIsWholeOfAFeedThatEndsEarly() throws IOException {
        String whole = "<rss><channel><item><description>She said no.</description></item>";

        assertThat(words(read(whole + "<item><title>Late</title><description>Nobody st")))
                .containsExactly("She said no.", "feed.xml: ends early");
        assertThat(words(read(whole))).containsExactly("She said no.", "feed.xml: ends early");
        assertThat(words(read("<rss><chann"))).containsExactly("feed.xml: ends early");
    }

    @Test
    void fetchesNoExternalEntity() throws IOException {
        String feed = """
                <?xml version="1.0"?>
                <!DOCTYPE rss [<!ENTITY secret SYSTEM "file:///etc/passwd"><!ENTITY % more SYSTEM "http://gull.example/"> %more;]>
                <rss><channel><item><description>She said &secret;.</description></item></channel></rss>
                """;

        assertThat(article(feed).text()).isEqualTo("She said &secret;.");
    }

    @Test
    void expandsNoEntity() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l%d \"&l%d;&l%d;&l%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        String feed =
                laughs + "]><rss><channel><item><description>She said &l29;.</description></item></channel></rss>";

        assertThat(article(feed).text()).isEqualTo("She said &l29;.");
    }

    @Test
    void survivesAnyDepth() throws IOException {
        String feed = "<rss><channel><item><description>" + "<b>".repeat(100_000) + "She said no.</description></item>"
                + "</channel></rss>";

        assertThat(article(feed).text()).isEqualTo("She said no.");
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8, utf-8",
        "utf-8, windows-1252",
        "iso-8859-1, utf-8",
        "no-such, utf-8",
        "iso-8859-1, windows-1252",
        "utf-16, utf-16",
        "utf-8, utf-16",
        "ibm850, ibm850"
    })
    void readsAnyCharset(String declared, String actual) throws IOException {
        String feed = "<?xml version='1.0' encoding='" + declared
                + "'?>\n<rss><channel><item><description>“Café,” she said." + "</description></item></channel></rss>";
        String encodable = actual.equals("ibm850") ? feed.replaceAll("[“”]", "\"") : feed;

        assertThat(words(Feeds.items(FeedReader.open(source(encodable.getBytes(Charset.forName(actual)))))))
                .containsExactly(actual.equals("ibm850") ? "\"Café,\" she said." : "“Café,” she said.");
    }

    @Test
    void takesTheCharsetOfTheMediaType() throws IOException {
        byte[] feed = "<rss><channel><item><description>Žofie řekla no, she said.</description></item></channel></rss>"
                .getBytes(Charset.forName("windows-1250"));

        assertThat(words(Feeds.items(FeedReader.open(source(feed).withContentType("text/xml; charset=windows-1250")))))
                .containsExactly("Žofie řekla no, she said.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <svg xmlns="http://www.w3.org/2000/svg"><title>Gull</title></svg>  | is an XML document (svg), not a feed
            <opml version="2.0"><body><outline xmlUrl="x"/></body></opml>      | is a list of feeds (OPML), which are not fetched
            <urlset><url><loc>https://gull.example/</loc></url></urlset>       | is a list of pages (sitemap), which are not fetched
            <?xml version="1.0"?>                                              | is an XML document with nothing in it
            """)
    void saysWhatIsNoFeed(String xml, String cause) {
        assertThatThrownBy(() -> read(xml)).isInstanceOf(Unreadable.class).hasMessage(cause);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&lt;![CDATA[", "&lt;![CDATA[ ", " "})
    void comesToAnEndHoweverOftenATextIsWrapped(String wrapping) throws IOException {
        String text = "&lt;![CDATA[" + wrapping.repeat(300_000) + "&lt;p&gt;x";

        assertThat(words(read("<rss><channel><item><description>" + text + "</description></item></channel></rss>")))
                .hasSize(1);
    }
}
