package org.onrecord.web.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sends what a question finds while it is found, so that a long list needs no memory. Nothing is sent before the first row, so
 * that a question which has no answer can still be told so. For one thread.
 */
final class RowStream<R> implements Consumer<R> {
    /** Rows from one flush to the next, behind the first one, which goes out at once. */
    private static final int BATCH = 100;

    private final Context context;
    private final Request request;
    private final RowForm<R> form;
    private @Nullable Writer out;
    private RowForm.@Nullable RowWriter<R> writer;
    private long sent;

    private RowStream(Context context, RowForm<R> form) {
        this.context = context;
        this.request = Request.ofQuery(context);
        this.form = form;
    }

    /** Answers with all rows, in a form. */
    static <R> void send(Context context, Rows<R> rows, RowForm<R> form) {
        if (context.method() == HandlerType.HEAD) {
            context.contentType(form.type());
            return;
        }
        RowStream<R> stream = new RowStream<>(context, form);
        try {
            rows.all().accept(stream.request, stream);
        } catch (Error e) {
            throw new IllegalStateException("a list broke off: " + e, e); // so that the connection is ended
        }
        stream.end();
    }

    @Override
    public void accept(R row) {
        try {
            begun().write(row);
            if (sent++ % BATCH == 0 && out != null) {
                out.flush();
                context.res().flushBuffer(); // as Javalin's stream holds on to what it has
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RowForm.RowWriter<R> begun() throws IOException {
        if (writer == null) {
            request.requireAllKnown();
            context.contentType(form.type());
            context.header("Content-Disposition", "attachment"); // under the name that the address has
            out = new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8);
            writer = form.begin(out);
        }
        return writer;
    }

    private void end() {
        try {
            begun();
            if (out != null) {
                out.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
