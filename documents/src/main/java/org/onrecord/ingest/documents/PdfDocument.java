package org.onrecord.ingest.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.onrecord.Article;
import org.onrecord.Metadata;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;
import org.onrecord.ingest.text.PlainText;

/** Reads a PDF document: its pages' text in paragraphs, without what is printed on each page. */
final class PdfDocument {
    private static final long MOST_MEMORY_IN_BYTES = 64L << 20;

    private PdfDocument() {}

    /** @throws Unreadable if there is no English text in it */
    static Article read(Source source) throws IOException {
        PdfPages pages = new PdfPages();
        Metadata metadata = Tika.parse(source, "PDF document", new PDFParser(), context(), pages);
        List<String> paragraphs = Paragraphs.of(RunningLines.without(pages.lines()));
        if (paragraphs.isEmpty()) {
            throw new Unreadable("is a PDF document without text, perhaps a scan");
        }
        byte[] text = String.join("\n\n", paragraphs).getBytes(UTF_8);
        Source inside = source.inside(source.name(), source.uri(), new ByteArrayInputStream(text));
        Article article = PlainText.read(inside.withKnown(metadata.or(source.known())));
        // What is printed says better who wrote it and when than what a program noted; a title on top may be the
        // paper's.
        return article.withMetadata(Metadata.NONE.withTitle(metadata.title()).or(article.metadata()));
    }

    private static ParseContext context() {
        PDFParserConfig config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setExtractAnnotationText(false);
        config.setExtractAcroFormContent(false);
        config.setExtractBookmarksText(false);
        config.setMaxMainMemoryBytes(MOST_MEMORY_IN_BYTES);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, config);
        return context;
    }
}
