package org.onrecord.ingest.page;

import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.onrecord.Article;
import org.onrecord.Metadata;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;
import org.onrecord.ingest.text.Language;

/**
 * Reads HTML that is nothing but an article's own words, such as the text in a feed: nothing is left out of it but
 * lines that only say where it comes from.
 */
public final class Fragment {
    private Fragment() {}

    /**
     * The article.
     *
     * @throws Unreadable if it has no words, or none in a language that is wanted
     * @throws IOException if the stream fails
     */
    public static Article read(Source source) throws IOException {
        Document document = Page.parse(source);
        List<Block> blocks = BlockReader.read(document.body()).blocks();
        if (blocks.isEmpty()) {
            throw new Unreadable("has no text in it");
        }
        Article article = SyndicatedText.join(source.uri(), blocks);
        Language.require(source.languages(), article.text());
        return article.withMetadata(
                source.known().or(Metadata.NONE.withLanguage(Language.isEnglish(article.text()) ? "en" : null)));
    }
}
