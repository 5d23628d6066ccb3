package org.onrecord.ingest.container;

import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.container.WarcRecords.WarcRecord;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.Ingested.Failure;
import org.onrecord.ingest.input.Item;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;
import org.onrecord.ingest.text.Whitespace;

/**
 * The pages, texts and feeds in a web archive. Passed over in silence is what a crawl holds besides: requests, metadata,
 * redirects and errors, images, scripts, what a site tells robots. A broken record costs itself.
 *
 * <p>A page's address is the one that it was fetched from; its URI is the archive's, with the record's identifier behind
 * {@code #}. When it was fetched says nothing of when it was published. For one thread.
 */
public final class Warc implements Contents {
    private static final int MOST_FAILURES_IN_A_ROW = 20;
    private static final Pattern BRACKETS = Pattern.compile("^<|>$");

    private final Source source;
    private final WarcRecords records;
    private @Nullable WarcPayload payload;
    private int failuresInARow;
    private boolean isEmpty = true;

    public Warc(Source source) {
        this.source = source;
        records = new WarcRecords(new Guarded(source.bytes(), Warc::cause));
    }

    private static String cause(Exception damage) {
        return damage instanceof Unreadable ? "lies in what " + damage.getMessage() : "cannot be read";
    }

    @Override
    public @Nullable Item next() throws IOException {
        close();
        Item next = null;
        boolean goesOn = true;
        while (next == null && goesOn) {
            try {
                WarcRecord record = records.next();
                failuresInARow = 0;
                goesOn = record != null;
                next = record == null ? ending() : item(record);
            } catch (IOException e) {
                next = broken(e);
            }
        }
        isEmpty = false;
        return next;
    }

    private @Nullable Failure ending() {
        return isEmpty ? new Failure(source.name(), "is a WARC file without pages in it") : null;
    }

    /** A stream that fails for good fails at each record. */
    private Failure broken(IOException damage) throws IOException {
        failuresInARow++;
        if (failuresInARow > MOST_FAILURES_IN_A_ROW) {
            throw damage;
        }
        return new Failure(source.name() + ": " + records.place(), Unreadable.cause(damage));
    }

    private @Nullable Item item(WarcRecord record) throws IOException {
        String address = address(record, "WARC-Target-URI");
        String name = source.name() + ": " + (address.isEmpty() ? "record " + record.number() : address);
        try {
            payload = WarcPayload.of(record, address, records);
        } catch (IOException e) {
            return new Failure(name, Unreadable.cause(e));
        }
        if (payload == null) {
            return null;
        }
        String id = address(record, "WARC-Record-ID");
        String uri = source.uri() + "#" + (id.isEmpty() ? "record=" + record.number() : id);
        return source.inside(name, uri, payload.bytes())
                .withContentType(payload.contentType())
                .withKnown(source.known().withAddress(address.isEmpty() ? null : address));
    }

    private static String address(WarcRecord record, String field) {
        return Whitespace.collapsed(BRACKETS.matcher(record.field(field)).replaceAll(""));
    }

    @Override
    public void close() throws IOException {
        if (payload != null) {
            payload.bytes().close();
            payload = null;
        }
    }
}
