package org.onrecord.ingest.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.onrecord.Metadata;
import org.onrecord.ingest.date.InternetDate;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;
import org.onrecord.ingest.text.Whitespace;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Has a parser of Apache Tika read one document. */
final class Tika {
    private static final long LARGEST_DOCUMENT_IN_BYTES = 256L << 20;

    /** What programs write where nobody gave a title. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)(microsoft word - .*|untitled\\d*|document\\d*|.*\\.(docx?|indd|odt|pdf|qxd|rtf|txt))?");

    private Tika() {}

    /**
     * What a document says of itself; its text goes to a handler.
     *
     * @param kind in words that follow "is a": "PDF document"
     * @throws Unreadable if it is damaged, or cannot be opened without a password
     * @throws IOException if its bytes cannot be read
     */
    static Metadata parse(Source source, String kind, Parser parser, ParseContext context, ContentHandler handler)
            throws IOException {
        InputStream bounded = BoundedInputStream.builder()
                .setInputStream(source.bytes())
                .setMaxCount(LARGEST_DOCUMENT_IN_BYTES + 1)
                .setPropagateClose(false)
                .get();
        try (TikaInputStream document = TikaInputStream.get(bounded)) {
            // Once its bytes are in a file, what fails is not the reading of them.
            if (Files.size(document.getPath()) > LARGEST_DOCUMENT_IN_BYTES) {
                throw new Unreadable("is larger than " + (LARGEST_DOCUMENT_IN_BYTES >> 20)
                        + " MB, the most that is read as one document");
            }
            org.apache.tika.metadata.Metadata metadata = new org.apache.tika.metadata.Metadata();
            parse(document, kind, parser, context, handler, metadata);
            return known(metadata);
        }
    }

    private static void parse(
            TikaInputStream document,
            String kind,
            Parser parser,
            ParseContext context,
            ContentHandler handler,
            org.apache.tika.metadata.Metadata metadata)
            throws Unreadable {
        try {
            parser.parse(document, handler, metadata, context);
        } catch (EncryptedDocumentException e) {
            throw new Unreadable("is a " + kind + " that only opens with a password");
        } catch (TikaException
                | SAXException
                | IOException
                | RuntimeException
                | StackOverflowError
                | NoClassDefFoundError e) {
            // The last one: a part that says that it is packed by Zstandard, as no document is, would take a further
            // library.
            throw Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
                    .filter(Unreadable.class::isInstance)
                    .map(Unreadable.class::cast)
                    .findFirst()
                    .orElseGet(() -> new Unreadable("is a damaged " + kind));
        }
    }

    private static Metadata known(org.apache.tika.metadata.Metadata metadata) {
        String title = line(metadata.get(TikaCoreProperties.TITLE));
        String created = metadata.get(TikaCoreProperties.CREATED);
        String authors = Stream.of(metadata.getValues(TikaCoreProperties.CREATOR))
                .map(Whitespace::collapsed)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return Metadata.NONE
                .withTitle(title == null || NO_TITLE.matcher(title).matches() ? null : title)
                .withByline(authors.isEmpty() ? null : authors)
                .withPublished(created == null ? null : InternetDate.iso(created));
    }

    private static @Nullable String line(@Nullable String value) {
        return value == null ? null : Whitespace.collapsed(value);
    }
}
