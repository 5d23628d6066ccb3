package org.onrecord.ingest.container;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;
import org.onrecord.ingest.container.WarcRecords.WarcRecord;
import org.onrecord.ingest.input.Signature;
import org.onrecord.ingest.input.Unreadable;

/**
 * What a record of a web archive was made for.
 *
 * @param contentType as the server, or who made the archive, declared it; empty if not at all
 * @param bytes without the codings of their transfer
 */
record WarcPayload(String contentType, BufferedInputStream bytes) {
    private static final int STATUS_OK = 200;

    private static final Pattern FOR_ROBOTS =
            Pattern.compile("https?://[^/]+/((robots|(app-)?ads|humans|llms)\\.txt|\\.well-known/.*)");

    /**
     * Null where no article can be expected.
     *
     * @throws Unreadable if one can, but the payload cannot be read
     */
    static @Nullable WarcPayload of(WarcRecord record, String address, WarcRecords records) throws IOException {
        WarcPayload payload = switch (record.field("WARC-Type").toLowerCase(Locale.ROOT)) {
            case "response" -> isPage(record, address) ? response(records.open(record)) : null;
            case "resource", "conversion" -> stored(record, records);
            default -> null;
        };
        return payload != null && payload.mayHoldArticle() ? payload : null;
    }

    private static boolean isPage(WarcRecord record, String address) {
        String type = record.field("Content-Type");
        return record.length() <= WarcRecords.LARGEST
                && (type.isEmpty() || type.startsWith("application/http"))
                && !FOR_ROBOTS.matcher(address).matches();
    }

    private static @Nullable WarcPayload response(InputStream record) throws IOException {
        HttpResponse http = http(record);
        String type = http.headers().first("Content-Type").orElse("");
        if (http.status() != STATUS_OK || !WebContent.isReadable(type)) {
            return null;
        }
        String coding = http.headers().first("Content-Encoding").orElse("");
        BufferedInputStream body = guard(http.body().stream());
        return new WarcPayload(type, guard(HttpBody.decoded(body, coding)));
    }

    private static HttpResponse http(InputStream record) throws IOException {
        try {
            HttpResponse http = ((WarcResponse) parse(record)).http();
            if (http.status() > 0) {
                return http;
            }
        } catch (IOException | RuntimeException e) {
            // the same
        }
        throw new Unreadable("has a broken HTTP header");
    }

    private static @Nullable WarcPayload stored(WarcRecord record, WarcRecords records) throws IOException {
        String type = record.field("Content-Type");
        if (!WebContent.isReadable(type)) {
            return null;
        }
        if (record.length() > WarcRecords.LARGEST) {
            throw new Unreadable(
                    "is larger than " + (WarcRecords.LARGEST >> 20) + " MB, the most that is read of one record");
        }
        return new WarcPayload(type, guard(parse(records.open(record)).body().stream()));
    }

    private static org.netpreserve.jwarc.WarcRecord parse(InputStream record) throws IOException {
        WarcReader reader = new WarcReader(record);
        reader.setLenient(true);
        try {
            return reader.next().orElseThrow();
        } catch (RuntimeException e) {
            throw new Unreadable("has a broken header");
        }
    }

    private static BufferedInputStream guard(InputStream bytes) {
        return new BufferedInputStream(new Guarded(bytes, WarcPayload::cause));
    }

    private static String cause(Exception damage) {
        if (damage instanceof Unreadable) {
            return Unreadable.cause((Unreadable) damage);
        }
        return damage instanceof EOFException ? "is cut off" : "is damaged";
    }

    private boolean mayHoldArticle() throws IOException {
        bytes.mark(Signature.LONGEST);
        byte[] first = bytes.readNBytes(Signature.LONGEST);
        bytes.reset();
        return WebContent.mayHoldArticle(contentType, first);
    }
}
