package org.onrecord.ingest.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.Article;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.Format;
import org.onrecord.ingest.input.Ingested.Success;
import org.onrecord.ingest.input.Item;
import org.onrecord.ingest.input.Signature;
import org.onrecord.ingest.input.Source;

/** Reads documents as the front door does. */
final class Documents {
    private Documents() {}

    static List<Item> read(byte[] document) throws IOException {
        Format format = Signature.of(document).format();
        List<Item> items = new ArrayList<>();
        try (Contents contents = new DocumentFormats().open(source(document), format)) {
            for (Item item = contents.next(); item != null; item = contents.next()) {
                items.add(item);
            }
        }
        return items;
    }

    static Article article(byte[] document) throws IOException {
        return ((Success) read(document).get(0)).article();
    }

    private static Source source(byte[] document) {
        return Source.of("lock", "file:///lock", new ByteArrayInputStream(document), null);
    }
}
