package org.onrecord.ingest.input;

import java.io.IOException;

/**
 * Reads documents whose formats take a large library. {@link java.util.ServiceLoader} finds the implementations; the module
 * onrecord-documents has one, which is left out where nobody needs it. Thread-safe.
 */
public interface DocumentReader {

    boolean reads(Format format);

    /**
     * What lies in a document of a format that is read: as a rule one article, or a source such as the page in a mail.
     *
     * @throws Unreadable if it gives no article
     * @throws IOException if its bytes cannot be read
     */
    Contents open(Source source, Format format) throws IOException;
}
