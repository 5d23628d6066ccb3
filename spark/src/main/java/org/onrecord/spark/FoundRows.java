package org.onrecord.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.spark.sql.Row;
import org.onrecord.ingest.Inputs;

/** What lies in one source, which is open as long as something is left. */
record FoundRows(Inputs inputs, InputStream bytes) implements Iterator<Row> {

    @Override
    public boolean hasNext() {
        boolean hasNext = inputs.hasNext();
        if (!hasNext) {
            close();
        }
        return hasNext;
    }

    @Override
    public Row next() {
        return RecordRows.row(Outcome.of(inputs.next()));
    }

    private void close() {
        try {
            bytes.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
