package org.onrecord.web.http;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.onrecord.export.CsvTable;

/**
 * How rows are written. Immutable.
 *
 * @param type the form's content type
 * @param opening writes what stands before the rows
 */
record RowForm<R>(String type, Opening<R> opening) {

    /** A table that spreadsheets open. */
    static <R> RowForm<R> csv(Rows<R> rows) {
        return new RowForm<>("text/csv; charset=utf-8", out -> {
            CsvTable table = new CsvTable(out, rows.header());
            return row -> table.row(rows.cells().apply(row));
        });
    }

    /** JSON Lines. */
    static <R> RowForm<R> lines(Rows<R> rows) {
        return new RowForm<>(
                "application/jsonl",
                out -> row -> out.append(rows.line().apply(row)).append('\n'));
    }

    /** The form that a program asks for by the header Accept; null where it is neither. */
    static <R> @Nullable RowForm<R> accepted(@Nullable String accept, Rows<R> rows) {
        if (accept == null) {
            return null;
        }
        return accept.contains("application/jsonl") ? lines(rows) : accept.contains("text/csv") ? csv(rows) : null;
    }

    RowWriter<R> begin(Writer out) throws IOException {
        return opening.begin(out);
    }

    /** Begins a list. */
    interface Opening<R> {
        RowWriter<R> begin(Writer out) throws IOException;
    }

    /** Writes one row. */
    interface RowWriter<R> {
        void write(R row) throws IOException;
    }
}
