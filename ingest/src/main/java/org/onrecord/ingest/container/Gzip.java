package org.onrecord.ingest.container;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.Format;
import org.onrecord.ingest.input.Ingested.Failure;
import org.onrecord.ingest.input.Item;
import org.onrecord.ingest.input.Signature;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;

/**
 * What a gzip file holds, under the name and the address of the file. Of a web archive, which has a member for each
 * record, a damaged member costs its record; of anything else, the whole.
 */
public final class Gzip implements Contents {
    private static final int WARC_VERSION = 12;

    private final GzipMembers members;
    private final Contents contents;
    private @Nullable Failure damage;

    private Gzip(Source source) throws IOException {
        members = new GzipMembers(source.bytes());
        Source inner = source.inside(source.name(), source.uri(), members);
        contents = isWarc(inner) ? new Warc(inner) : Contents.of(inner);
    }

    /** @throws IOException if not even the beginning can be read, and it is no web archive */
    public static Contents open(Source source) throws IOException {
        return new Gzip(source);
    }

    private boolean isWarc(Source inner) throws IOException {
        try {
            return startsAsWarc(inner);
        } catch (Unreadable e) {
            if (!startsAsWarc(inner)) {
                throw e;
            }
            damage = new Failure(inner.name(), "begins with a record that cannot be read");
            return true;
        }
    }

    private static boolean startsAsWarc(Source inner) throws IOException {
        return Signature.of(inner.peek(WARC_VERSION)).format() == Format.WARC;
    }

    @Override
    public @Nullable Item next() throws IOException {
        Item next = damage == null ? contents.next() : damage;
        damage = null;
        return next;
    }

    @Override
    public void close() throws IOException {
        contents.close();
        members.close();
    }
}
