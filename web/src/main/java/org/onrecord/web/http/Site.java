package org.onrecord.web.http;

import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.web.shared.SharedArchive;

/** Gives resources and actions their addresses, and answers in the form in which somebody asks. Thread-safe once it is set up. */
public final class Site {
    /** Before the path of everything that programs ask for. */
    public static final String API = "/api/v1";

    private static final String JSON = "application/json";
    static final String HTML = "text/html; charset=utf-8";

    private final RoutesConfig routes;
    private final Renderer renderer = new Renderer();
    private final SharedArchive archive;
    private final ForgeryToken token;

    public Site(JavalinConfig config, SharedArchive archive, ForgeryToken token) {
        this.routes = config.routes;
        this.archive = archive;
        this.token = token;
        new Problems(this).register(routes);
        config.router.javaLangErrorHandler(Problems::tellOfError);
        serve(API + "/token", JSON, () -> "{\"token\":\"" + token.value() + "\"}");
    }

    /** Lets a resource be asked for. */
    public <T> void add(Resource<T> resource) {
        String path = resource.path();
        Rows<?> rows = resource.rows();
        if (rows == null) {
            get(API + path, context -> json(context, resource));
        } else {
            addList(path, resource, rows);
        }
        get(path + ".json", context -> json(context, resource));
        get(path, context -> page(context, resource)); // the last, as "{key}" would take "key.json" too
    }

    private <R> void addList(String path, Resource<?> resource, Rows<R> rows) {
        get(path + ".csv", context -> RowStream.send(context, rows, RowForm.csv(rows)));
        get(path + ".jsonl", context -> RowStream.send(context, rows, RowForm.lines(rows)));
        get(API + path, context -> {
            context.header("Vary", "Accept");
            RowForm<R> form = RowForm.accepted(context.header("Accept"), rows);
            if (form == null) {
                json(context, resource);
            } else {
                RowStream.send(context, rows, form);
            }
        });
    }

    /** Lets a page be asked for whose data nobody else needs. */
    public void show(String path, Function<Request, Page> page) {
        get(path, context -> html(context, page.apply(Request.ofQuery(context)), null));
    }

    /** Lets a text be asked for that is the same for all. */
    public void serve(String path, String type, Supplier<String> text) {
        get(path, context -> {
            Request.ofQuery(context).requireAllKnown();
            EntityTag.answer(context, type, text.get());
        });
    }

    /** Lets a change be ordered. */
    public <T> void add(Action<T> action) {
        routes.post(action.path(), context -> {
            token.requireIn(context);
            Request request = Request.ofBody(context, action.fields());
            context.redirect(action.next().apply(action.change().apply(request)), HttpStatus.SEE_OTHER);
        });
        routes.post(API + action.path(), context -> {
            token.requireIn(context);
            Request request = Request.ofBody(context, action.fields());
            T changed = action.change().apply(request);
            context.status(action.status());
            if (action.status() != HttpStatus.OK) {
                context.header("Location", API + action.next().apply(changed));
            }
            context.contentType(JSON).result(action.json().apply(changed));
        });
    }

    /** Lets a long question be asked. */
    public <T> void add(Inquiry<T> inquiry) {
        routes.post(inquiry.path(), context -> {
            token.requireIn(context);
            Request request = Request.ofBody(context, inquiry.fields());
            html(context, inquiry.page().apply(inquiry.data().apply(request)), null);
        });
        routes.post(API + inquiry.path(), context -> {
            token.requireIn(context);
            Request request = Request.ofBody(context, inquiry.fields());
            List<String> lines = inquiry.lines().apply(inquiry.data().apply(request));
            if (lines.size() == 1) {
                context.contentType(JSON).result(lines.get(0));
            } else {
                context.contentType("application/jsonl").result(String.join("\n", lines) + "\n");
            }
        });
    }

    /** Whoever asks for the head alone is answered likewise, and sent nothing else. */
    private void get(String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    private static <T> void json(Context context, Resource<T> resource) {
        Request request = Request.ofQuery(context);
        T data = resource.data().apply(request);
        request.requireAllKnown();
        json(context, resource.json().apply(data));
    }

    private <T> void page(Context context, Resource<T> resource) {
        Page page = resource.page().apply(resource.data().apply(Request.ofQuery(context)));
        String query = context.queryString();
        html(context, page, context.path() + ".json" + (query == null ? "" : "?" + query));
    }

    private void html(Context context, Page page, @Nullable String data) {
        EntityTag.answer(context, HTML, drawn(page, data));
    }

    /** @param data where the same is as JSON */
    String drawn(Page page, @Nullable String data) {
        Frame frame = new Frame(
                page.title(),
                page.section(),
                token.value(),
                String.valueOf(archive.file().getFileName()),
                archive.isWritable(),
                data);
        return renderer.html(page, frame);
    }

    private static void json(Context context, String json) {
        EntityTag.answer(context, JSON, json);
    }
}
