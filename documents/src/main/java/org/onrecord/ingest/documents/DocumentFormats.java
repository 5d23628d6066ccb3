package org.onrecord.ingest.documents;

import java.io.IOException;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.DocumentReader;
import org.onrecord.ingest.input.Format;
import org.onrecord.ingest.input.Ingested.Success;
import org.onrecord.ingest.input.Source;

/** The formats that this module reads. Thread-safe. */
public final class DocumentFormats implements DocumentReader {

    @Override
    public boolean reads(Format format) {
        return format == Format.PDF || format == Format.DOCX || format == Format.MESSAGE;
    }

    @Override
    public Contents open(Source source, Format format) throws IOException {
        return switch (format) {
            case PDF -> Contents.of(new Success(PdfDocument.read(source)));
            case DOCX -> Contents.of(new Success(WordDocument.read(source)));
            case MESSAGE -> Mail.open(source);
            default -> throw new IllegalArgumentException(format + " is not read here");
        };
    }
}
