package org.onrecord.ingest.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.onrecord.Article;
import org.onrecord.Metadata;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;
import org.onrecord.ingest.page.metadata.PageMetadata;
import org.onrecord.ingest.text.Language;

/**
 * Reads an HTML page: the article's own words in reading order, without its headline and its by-line, paragraphs with an
 * empty line between them, the lines of a list or a table without.
 */
public final class Page {
    private static final int LARGEST_PAGE_IN_BYTES = 32 << 20;

    /** A tag takes ten times the memory of its bytes. */
    private static final int MOST_TAGS = 1_000_000;

    private Page() {}

    /**
     * The article in a page.
     *
     * @throws Unreadable if there is none, or none in a language that is wanted
     * @throws IOException if the stream fails
     */
    public static Article read(Source source) throws IOException {
        Document document = parse(source);
        Metadata metadata = PageMetadata.of(document, source.uri()).or(source.known());
        List<Block> story = Story.in(document, metadata.title());
        if (story.isEmpty()) {
            throw new Unreadable("has no article in it");
        }
        Article article = SyndicatedText.join(source.uri(), story);
        Language.require(source.languages(), article.text());
        return article.withMetadata(
                metadata.or(Metadata.NONE.withLanguage(Language.isEnglish(article.text()) ? "en" : null)));
    }

    static Document parse(Source source) throws IOException {
        String html = PageDecoder.decode(readAll(source.bytes()), source.contentType());
        if (html.chars().filter(character -> character == '<').count() > MOST_TAGS) {
            throw new Unreadable("has more than " + MOST_TAGS + " tags, more than is read as one page");
        }
        return Parser.htmlParser().parseInput(html, source.uri());
    }

    private static byte[] readAll(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(LARGEST_PAGE_IN_BYTES + 1);
        if (bytes.length > LARGEST_PAGE_IN_BYTES) {
            throw new Unreadable(
                    "is larger than " + (LARGEST_PAGE_IN_BYTES >> 20) + " MB, the most that is read as one page");
        }
        return bytes;
    }
}
