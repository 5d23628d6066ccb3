package org.onrecord.ingest;

import java.io.IOException;
import org.onrecord.ingest.container.Gzip;
import org.onrecord.ingest.container.Json;
import org.onrecord.ingest.container.Mhtml;
import org.onrecord.ingest.container.Tar;
import org.onrecord.ingest.container.Warc;
import org.onrecord.ingest.container.Zip;
import org.onrecord.ingest.feed.FeedReader;
import org.onrecord.ingest.feed.JsonFeedReader;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.LinkedPages;
import org.onrecord.ingest.input.Signature;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;
import org.onrecord.ingest.page.Page;
import org.onrecord.ingest.text.PlainText;

/** Finds the reader for what an input is. */
final class Formats {
    private static final int DEEPEST = 5; // a page in a feed in a WARC in a gzip file in a tar archive

    private Formats() {}

    /**
     * What lies in a source.
     *
     * @throws Unreadable if it is of a kind that is not read
     * @throws IOException if its first bytes cannot be read
     */
    static Contents open(Source source) throws IOException {
        if (source.depth() > DEEPEST) {
            throw new Unreadable("lies in more than " + DEEPEST + " files, one in the other");
        }
        Signature signature = Signature.of(source.peek(Signature.LONGEST));
        return switch (signature.format()) {
            case TEXT -> WholeSource.open(source, source.isDeclared("text/html") ? Page::read : PlainText::read);
            case HTML -> WholeSource.open(source, Page::read);
            case XML -> FeedReader.open(source);
            case GZIP -> Gzip.open(source);
            case ZIP -> new Zip(source);
            case TAR -> new Tar(source);
            case WARC -> new Warc(source);
            case MHTML -> Mhtml.open(source);
            case JSON -> JsonFeedReader.reads(source) ? JsonFeedReader.open(source) : Json.open(source);
            case PDF, DOCX, MESSAGE -> Documents.open(source, signature);
            default -> throw new Unreadable("is " + signature.kind());
        };
    }

    /**
     * The articles of a feed, their pages from elsewhere.
     *
     * @throws Unreadable if it is none
     * @throws IOException if the stream fails
     */
    static Contents openFeed(Source source, LinkedPages pages) throws IOException {
        Signature signature = Signature.of(source.peek(Signature.LONGEST));
        return switch (signature.format()) {
            case XML -> FeedReader.open(source, pages);
            case JSON -> {
                if (!JsonFeedReader.reads(source)) {
                    throw new Unreadable("is a JSON document, not a feed");
                }
                yield JsonFeedReader.open(source, pages);
            }
            default -> throw new Unreadable("is " + signature.kind() + ", which is no feed");
        };
    }
}
