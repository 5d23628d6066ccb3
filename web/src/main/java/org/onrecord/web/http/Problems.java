package org.onrecord.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.archive.ArchiveException;
import org.onrecord.web.shared.BusyException;
import org.onrecord.web.shared.ReadOnlyException;
import tools.jackson.databind.json.JsonMapper;

/** Tells whoever asks why there is no answer, and nothing of the inside. Thread-safe. */
final class Problems {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Site site;

    Problems(Site site) {
        this.site = site;
    }

    void register(RoutesConfig routes) {
        routes.exception(Problem.class, (e, context) -> tell(context, e));
        routes.exception(
                ArchiveException.class, (e, context) -> tell(context, Problem.wrong(String.valueOf(e.getMessage()))));
        routes.exception(
                BusyException.class,
                (e, context) -> tell(
                        context.header("Retry-After", String.valueOf(e.seconds())),
                        new Problem(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(e.getMessage()))));
        routes.exception(
                ReadOnlyException.class,
                (e, context) -> tell(context, new Problem(HttpStatus.CONFLICT, String.valueOf(e.getMessage()))));
        routes.exception(
                HttpResponseException.class,
                (e, context) -> tell(context, new Problem(HttpStatus.forStatus(e.getStatus()), words(context, e))));
        routes.exception(
                Exception.class,
                (e, context) -> tell(
                        context, new Problem(HttpStatus.INTERNAL_SERVER_ERROR, "this is a defect of Onrecord: " + e)));
    }

    private static String words(Context context, HttpResponseException e) {
        return switch (e.getStatus()) {
            case 404 -> "there is nothing at " + context.path();
            case 405 -> context.path() + " does not take " + context.method();
            case 413 -> "the request is too large";
            default -> String.valueOf(e.getMessage());
        };
    }

    private void tell(Context context, Problem problem) {
        context.status(problem.status());
        if (isForPrograms(context)) {
            context.contentType("application/problem+json").result(json(problem));
        } else {
            site.html(context, page(problem), null);
        }
    }

    private static Page page(Problem problem) {
        Page page = problem.page();
        return page == null ? new Page("problem.jte", problem.status().getMessage(), null, problem.detail()) : page;
    }

    private static boolean isForPrograms(Context context) {
        String accept = context.header("Accept");
        return context.path().startsWith(Site.API)
                || context.path().matches(".*\\.(json|jsonl|csv|yaml)")
                || accept != null && accept.contains("json");
    }

    private static String json(Problem problem) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "about:blank");
        object.put("title", problem.status().getMessage());
        object.put("status", problem.status().getCode());
        object.put("detail", problem.detail());
        return MAPPER.writeValueAsString(object);
    }
}
