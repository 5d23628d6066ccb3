package org.onrecord.ingest;

import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.DocumentReader;
import org.onrecord.ingest.input.Signature;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;

/** The formats that are read where the optional module for them is there. */
final class Documents {
    private static final List<DocumentReader> READERS =
            ServiceLoader.load(DocumentReader.class, Documents.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private Documents() {}

    /** @throws Unreadable if the module is not there, or the document gives no article */
    static Contents open(Source source, Signature signature) throws IOException {
        for (DocumentReader reader : READERS) {
            if (reader.reads(signature.format())) {
                return reader.open(source, signature.format());
            }
        }
        throw new Unreadable("is " + signature.kind() + "; ONRECORD_WITH=documents ./onrecord … reads it");
    }
}
