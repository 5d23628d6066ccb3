package org.onrecord.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.Inputs;

/**
 * What lies in one source, which is open as long as something is left. A defect of ours costs what is left of the source, and
 * not the job.
 */
final class FoundRows implements Iterator<Row> {
    private final String name;
    private final Inputs inputs;
    private final InputStream bytes;
    private @Nullable Outcome next;
    private boolean isAtEnd;

    /** @param name of the source, for a failure */
    FoundRows(String name, Inputs inputs, InputStream bytes) {
        this.name = name;
        this.inputs = inputs;
        this.bytes = bytes;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !isAtEnd) {
            next = found();
        }
        return next != null;
    }

    private @Nullable Outcome found() {
        try {
            if (inputs.hasNext()) {
                return Outcome.of(inputs.next());
            }
            end();
            return null;
        } catch (RuntimeException | StackOverflowError e) {
            end();
            return Outcome.failed(name, "cannot be read further (" + e + ")");
        }
    }

    private void end() {
        isAtEnd = true;
        try {
            bytes.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Row next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Row row = RecordRows.row(next);
        next = null;
        return row;
    }
}
