package org.onrecord.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.export.CsvTable;
import org.onrecord.web.shared.SharedArchive;

/** Gives resources and actions their addresses, and answers in the form in which somebody asks. Thread-safe once it is set up. */
public final class Site {
    /** Before the path of everything that programs ask for. */
    public static final String API = "/api/v1";

    private final RoutesConfig routes;
    private final Renderer renderer = new Renderer();
    private final SharedArchive archive;
    private final ForgeryToken token;

    public Site(RoutesConfig routes, SharedArchive archive, ForgeryToken token) {
        this.routes = routes;
        this.archive = archive;
        this.token = token;
        new Problems(this).register(routes);
        routes.get(API + "/token", context -> json(context, "{\"token\":\"" + token.value() + "\"}"));
    }

    /** Lets a resource be asked for. */
    public <T> void add(Resource<T> resource) {
        String path = resource.path();
        routes.get(path + ".json", context -> json(context, resource.json().apply(answer(context, resource))));
        routes.get(API + path, context -> json(context, resource.json().apply(answer(context, resource))));
        Rows<?> rows = resource.rows();
        if (rows != null) {
            routes.get(path + ".csv", context -> csv(context, rows));
            routes.get(path + ".jsonl", context -> lines(context, rows));
            routes.get(API + path + ".jsonl", context -> lines(context, rows));
        }
        routes.get(path, context -> page(context, resource)); // the last, as "{key}" would take "key.json" too
    }

    /** Lets a change be ordered. */
    public <T> void add(Action<T> action) {
        routes.post(action.path(), context -> {
            token.requireIn(context);
            context.redirect(action.next().apply(action.change().apply(Request.ofBody(context))), HttpStatus.SEE_OTHER);
        });
        routes.post(API + action.path(), context -> {
            token.requireIn(context);
            Request request = Request.ofBody(context);
            T changed = action.change().apply(request);
            context.status(action.status());
            if (action.status() != HttpStatus.OK) {
                context.header("Location", API + action.next().apply(changed));
            }
            json(context, action.json().apply(changed));
        });
    }

    /** Lets a long question be asked. */
    public <T> void add(Inquiry<T> inquiry) {
        routes.post(inquiry.path(), context -> {
            token.requireIn(context);
            html(context, inquiry.page().apply(inquiry.data().apply(Request.ofBody(context))), null);
        });
        routes.post(API + inquiry.path(), context -> {
            token.requireIn(context);
            Request request = Request.ofBody(context);
            T data = inquiry.data().apply(request);
            request.requireAllKnown();
            List<String> lines = inquiry.lines().apply(data);
            if (lines.size() == 1) {
                json(context, lines.get(0));
            } else {
                context.contentType("application/jsonl").result(String.join("\n", lines) + "\n");
            }
        });
    }

    private static <T> T answer(Context context, Resource<T> resource) {
        Request request = Request.ofQuery(context);
        T data = resource.data().apply(request);
        request.requireAllKnown();
        return data;
    }

    private <T> void page(Context context, Resource<T> resource) {
        Page page = resource.page().apply(resource.data().apply(Request.ofQuery(context)));
        String query = context.queryString();
        html(context, page, context.path() + ".json" + (query == null ? "" : "?" + query));
    }

    /** @param data where the same is as JSON */
    void html(Context context, Page page, @Nullable String data) {
        Frame frame = new Frame(
                page.title(),
                page.section(),
                token.value(),
                String.valueOf(archive.file().getFileName()),
                archive.isWritable(),
                data);
        context.html(renderer.html(page, frame));
    }

    private static void json(Context context, String json) {
        context.contentType("application/json").result(json);
    }

    private static <R> void csv(Context context, Rows<R> rows) throws IOException {
        Request request = Request.ofQuery(context);
        context.contentType("text/csv; charset=utf-8");
        context.header("Content-Disposition", "attachment; filename=\"" + name(context) + "\"");
        Writer out = writer(context);
        CsvTable table = new CsvTable(out, rows.header());
        all(rows, request, row -> table.row(rows.cells().apply(row)));
        out.flush();
    }

    private static <R> void lines(Context context, Rows<R> rows) throws IOException {
        Request request = Request.ofQuery(context);
        context.contentType("application/jsonl");
        Writer out = writer(context);
        all(rows, request, row -> out.append(rows.line().apply(row)).append('\n'));
        out.flush();
    }

    /** Nothing is sent, not even an empty answer, where the request turns out to be wrong. */
    private static <R> void all(Rows<R> rows, Request request, Writing<R> writing) {
        rows.all().accept(request, row -> {
            request.requireAllKnown();
            unchecked(writing, row);
        });
        request.requireAllKnown();
    }

    private static String name(Context context) {
        return context.path().substring(context.path().lastIndexOf('/') + 1);
    }

    private static Writer writer(Context context) {
        return new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8);
    }

    private interface Writing<R> {
        void write(R row) throws IOException;
    }

    private static <R> void unchecked(Writing<R> writing, R row) {
        try {
            writing.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
