package org.onrecord.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.container.Gzip;
import org.onrecord.ingest.container.Json;
import org.onrecord.ingest.container.Mhtml;
import org.onrecord.ingest.container.Tar;
import org.onrecord.ingest.container.Warc;
import org.onrecord.ingest.container.Zip;
import org.onrecord.ingest.documents.DocumentFormats;
import org.onrecord.ingest.feed.FeedReader;
import org.onrecord.ingest.feed.JsonFeedReader;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.Format;
import org.onrecord.ingest.input.Ingested.Success;
import org.onrecord.ingest.page.Page;
import org.onrecord.ingest.text.PlainText;

/** Each reader gets bytes of its own format, whatever their first ones say, and damaged ones. */
class ReadersFuzzTest {
    private static final DocumentFormats DOCUMENTS = new DocumentFormats();

    /** As the bytes themselves say what they are. */
    @FuzzTest(maxDuration = "")
    void inputs(byte[] bytes) {
        ReadToTheEnd.check(Inputs.of(ReadToTheEnd.source(bytes)));
    }

    @FuzzTest(maxDuration = "")
    void text(byte[] bytes) {
        ReadToTheEnd.check(bytes, source -> Contents.of(new Success(PlainText.read(source))));
    }

    @FuzzTest(maxDuration = "")
    void page(byte[] bytes) {
        ReadToTheEnd.check(bytes, source -> Contents.of(new Success(Page.read(source))));
    }

    @FuzzTest(maxDuration = "")
    void feed(byte[] bytes) {
        ReadToTheEnd.check(bytes, FeedReader::open);
    }

    @FuzzTest(maxDuration = "")
    void jsonFeed(byte[] bytes) {
        ReadToTheEnd.check(bytes, JsonFeedReader::open);
    }

    @FuzzTest(maxDuration = "")
    void json(byte[] bytes) {
        ReadToTheEnd.check(bytes, Json::open);
    }

    @FuzzTest(maxDuration = "")
    void warc(byte[] bytes) {
        ReadToTheEnd.check(bytes, Warc::new);
    }

    @FuzzTest(maxDuration = "")
    void zip(byte[] bytes) {
        ReadToTheEnd.check(bytes, Zip::new);
    }

    @FuzzTest(maxDuration = "")
    void tar(byte[] bytes) {
        ReadToTheEnd.check(bytes, Tar::new);
    }

    @FuzzTest(maxDuration = "")
    void gzip(byte[] bytes) {
        ReadToTheEnd.check(bytes, Gzip::open);
    }

    @FuzzTest(maxDuration = "")
    void mhtml(byte[] bytes) {
        ReadToTheEnd.check(bytes, Mhtml::open);
    }

    @FuzzTest(maxDuration = "")
    void mail(byte[] bytes) {
        ReadToTheEnd.check(bytes, source -> DOCUMENTS.open(source, Format.MESSAGE));
    }

    @FuzzTest(maxDuration = "")
    void pdf(byte[] bytes) {
        ReadToTheEnd.check(bytes, source -> DOCUMENTS.open(source, Format.PDF));
    }

    @FuzzTest(maxDuration = "")
    void docx(byte[] bytes) {
        ReadToTheEnd.check(bytes, source -> DOCUMENTS.open(source, Format.DOCX));
    }
}
