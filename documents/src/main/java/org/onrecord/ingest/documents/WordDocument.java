package org.onrecord.ingest.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.onrecord.Article;
import org.onrecord.Metadata;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;
import org.onrecord.ingest.page.Fragment;

/** Reads a DOCX document: its text without headers, footers and notes. */
final class WordDocument {
    private WordDocument() {}

    /** @throws Unreadable if there is no English text in it */
    static Article read(Source source) throws IOException {
        WordHtml html = new WordHtml();
        Metadata metadata = Tika.parse(source, "DOCX document", new OOXMLParser(), context(), html);
        if (html.isBlank()) {
            throw new Unreadable("is a DOCX document without text, or a damaged one");
        }
        Metadata known = metadata.withTitle(html.title()).or(metadata).or(source.known());
        Source inside = source.inside(
                source.name(),
                source.uri(),
                new ByteArrayInputStream(html.html().getBytes(UTF_8)));
        return Fragment.read(inside.withContentType("text/html; charset=utf-8").withKnown(known));
    }

    private static ParseContext context() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setIncludeHeadersAndFooters(false);
        config.setIncludeDeletedContent(false);
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, config);
        return context;
    }
}
