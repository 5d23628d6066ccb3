package org.onrecord.ingest.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.Article;
import org.onrecord.Markup;
import org.onrecord.ingest.input.Source;

/** Reads the pages of the tests. */
final class PageReading {
    private PageReading() {}

    static Article read(String html) throws IOException {
        return read(html.getBytes(UTF_8), null);
    }

    static Article read(byte[] bytes, @Nullable String contentType) throws IOException {
        return Page.read(Source.of("page.html", "file:///page.html", new ByteArrayInputStream(bytes), null)
                .withContentType(contentType));
    }

    static String text(String html) throws IOException {
        return read(html).text();
    }

    /** The words that a page sets off in one way. */
    static List<String> marked(Article article, Markup.Kind kind) {
        return article.markup().stream()
                .filter(markup -> markup.kind() == kind)
                .map(markup -> article.words(markup.span()))
                .toList();
    }
}
