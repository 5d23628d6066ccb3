package org.onrecord.ingest.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.Ingested.Success;
import org.onrecord.ingest.input.LinkedPages;
import org.onrecord.ingest.input.Signature;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;
import org.onrecord.ingest.page.Page;

/**
 * Reads RSS of every version and Atom, also where they are not well-formed.
 *
 * <p>Rome 2.1.0 refuses a feed whose XML is damaged, or whose version or namespace it does not know; it gives dates without
 * their zone and their precision, and nothing of {@code xml:lang}, of {@code xml:base} in RSS, and of XHTML in RSS. jsoup's
 * parser for XML mends what is damaged, and knows no entities but those of HTML, so that none is expanded or fetched.
 */
public final class FeedReader {
    static final int LARGEST_FEED_IN_BYTES = 32 << 20;

    /** A tag takes ten times the memory of its bytes. */
    private static final int MOST_TAGS = 1_000_000;

    private static final Set<String> FEEDS = Set.of("rss", "feed", "rdf", "channel", "entry", "item");

    private FeedReader() {}

    /**
     * The articles of a feed, or the one of a page in XHTML.
     *
     * @throws Unreadable if it is other XML
     * @throws IOException if the stream fails
     */
    public static Contents open(Source source) throws IOException {
        return open(source, PagesBeside.of(source));
    }

    /** The same with the pages of a feed from elsewhere. */
    public static Contents open(Source source, LinkedPages pages) throws IOException {
        byte[] bytes = readAll(source);
        String xml = withoutJunk(XmlCharacters.decode(bytes, source.contentType()));
        if (xml.chars().filter(character -> character == '<').count() > MOST_TAGS) {
            throw new Unreadable("has more than " + MOST_TAGS + " tags, more than is read as one feed");
        }
        Element root = Jsoup.parse(xml, "", Parser.xmlParser()).firstElementChild();
        if (root == null) {
            throw new Unreadable("is an XML document with nothing in it");
        }
        String name = Vocabulary.name(root);
        if (FEEDS.contains(name)) {
            return contents(source, root, xml, pages);
        }
        return switch (name) {
            case "html" -> Contents.of(new Success(Page.read(source.withBytes(new ByteArrayInputStream(bytes)))));
            case "opml" -> throw new Unreadable("is a list of feeds (OPML), which are not fetched");
            case "urlset", "sitemapindex" ->
                throw new Unreadable("is a list of pages (sitemap), which are not fetched");
            default -> throw new Unreadable("is an XML document (" + name + "), not a feed");
        };
    }

    /** At most {@value #LARGEST_FEED_IN_BYTES} bytes. */
    static byte[] readAll(Source source) throws IOException {
        byte[] bytes = source.bytes().readNBytes(LARGEST_FEED_IN_BYTES + 1);
        if (bytes.length > LARGEST_FEED_IN_BYTES) {
            throw new Unreadable(
                    "is larger than " + (LARGEST_FEED_IN_BYTES >> 20) + " MB, the most that is read as one feed");
        }
        return bytes;
    }

    /** Without the warnings of a program that failed while it wrote the feed. */
    private static String withoutJunk(String xml) {
        int declaration = xml.indexOf("<?xml ");
        return declaration > 0 && declaration < Signature.LONGEST ? xml.substring(declaration) : xml;
    }

    private static Contents contents(Source source, Element root, String xml, LinkedPages pages) {
        Element channel = root.stream()
                .filter(element -> Vocabulary.name(element).equals("channel"))
                .findFirst()
                .orElse(root);
        List<Element> entries = root.stream().filter(FeedReader::isEntry).toList();
        boolean isWhole = isClosed(xml, root);
        boolean isLastCut = !isWhole && !entries.isEmpty() && !isClosed(xml, entries.get(entries.size() - 1));
        Iterator<Entry> articles = entries.subList(0, entries.size() - (isLastCut ? 1 : 0)).stream()
                .map(new XmlEntries(channel)::read)
                .iterator();
        return new FeedContents(source, articles, pages, isWhole ? null : "ends early");
    }

    private static boolean isEntry(Element element) {
        String name = Vocabulary.name(element);
        return (name.equals("item") || name.equals("entry")) && Vocabulary.FEED.has(element);
    }

    /** Whether the last element of a name has an end. */
    private static boolean isClosed(String xml, Element element) {
        int start = Math.max(
                xml.lastIndexOf("<" + element.tagName() + ">"), xml.lastIndexOf("<" + element.tagName() + " "));
        return xml.lastIndexOf("</" + element.tagName()) >= start;
    }
}
