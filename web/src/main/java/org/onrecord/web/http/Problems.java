package org.onrecord.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.io.EofException;
import org.onrecord.archive.ArchiveException;
import org.onrecord.web.shared.BusyException;
import org.onrecord.web.shared.ReadOnlyException;
import tools.jackson.databind.json.JsonMapper;

/** Tells whoever asks why there is no answer, and nothing of the inside; that goes to the server's own log. Thread-safe. */
final class Problems {
    private static final System.Logger LOG = System.getLogger("org.onrecord.web");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String PROBLEM = "application/problem+json";
    private static final int LATER_SECONDS = 10;

    private final Site site;

    Problems(Site site) {
        this.site = site;
    }

    void register(RoutesConfig routes) {
        routes.exception(Problem.class, (e, context) -> tell(context, e));
        routes.exception(ReadOnlyException.class, (e, context) -> tell(context, problem(HttpStatus.CONFLICT, e)));
        routes.exception(BusyException.class, (e, context) -> {
            context.header("Retry-After", String.valueOf(e.seconds()));
            tell(context, problem(HttpStatus.SERVICE_UNAVAILABLE, e));
        });
        routes.exception(ArchiveException.class, this::tellOfArchive);
        routes.exception(HttpResponseException.class, this::tellOfRequest);
        routes.exception(
                BadMessageException.class,
                (e, context) -> tell(context, new Problem(HttpStatus.forStatus(e.getCode()), e.getReason())));
        routes.exception(
                EofException.class,
                (e, context) -> tell(context, new Problem(HttpStatus.BAD_REQUEST, "the request ends early")));
        routes.exception(ServletException.class, this::tellOfParts);
        routes.exception(Exception.class, this::tellOfDefect);
    }

    private static Problem problem(HttpStatus status, Exception e) {
        return new Problem(status, String.valueOf(e.getMessage()));
    }

    /** Without a cause it is what was asked that is wrong; with one it is the file, whose path is nobody's business. */
    private void tellOfArchive(ArchiveException e, Context context) {
        if (e.getCause() == null) {
            tell(context, problem(HttpStatus.BAD_REQUEST, e));
        } else {
            LOG.log(System.Logger.Level.ERROR, e.getMessage());
            context.header("Retry-After", String.valueOf(LATER_SECONDS));
            tell(context, new Problem(HttpStatus.SERVICE_UNAVAILABLE, "the archive cannot be used at the moment"));
        }
    }

    private void tellOfRequest(HttpResponseException e, Context context) {
        HttpStatus status = HttpStatus.forStatus(e.getStatus());
        String detail = switch (status) {
            case NOT_FOUND -> "there is nothing at " + context.path();
            case METHOD_NOT_ALLOWED -> context.path() + " does not take " + context.method();
            case CONTENT_TOO_LARGE -> "the request is too large";
            default -> String.valueOf(e.getMessage());
        };
        if (status == HttpStatus.METHOD_NOT_ALLOWED) {
            context.header("Allow", String.join(", ", e.getDetails().values()));
        }
        tell(context, new Problem(status, detail));
    }

    /** What Jetty makes of a form of several parts, such as an upload, that it cannot take apart. */
    private void tellOfParts(ServletException e, Context context) {
        if (e.getCause() instanceof BadMessageException) {
            tell(
                    context,
                    new Problem(HttpStatus.BAD_REQUEST, "the form ends early, or its parts cannot be told apart"));
        } else {
            tellOfDefect(e, context);
        }
    }

    private void tellOfDefect(Exception e, Context context) {
        if (!(e instanceof UncheckedIOException)) { // which is somebody who does not want the rest of a list
            LOG.log(System.Logger.Level.ERROR, context.method() + " " + context.path() + ": " + e);
            LOG.log(System.Logger.Level.DEBUG, "it arose here", e);
        }
        tell(context, defect());
    }

    private static Problem defect() {
        return new Problem(HttpStatus.INTERNAL_SERVER_ERROR, "this is a defect of Onrecord, not of the request");
    }

    /** Where Java itself gives up: no more memory, or a stack that is too deep. There may be little left to draw a page with. */
    static void tellOfError(HttpServletResponse response, Error error) {
        LOG.log(System.Logger.Level.ERROR, "a request ended by " + error);
        LOG.log(System.Logger.Level.DEBUG, "it arose here", error);
        if (response.isCommitted()) {
            return;
        }
        Problem problem = defect();
        response.resetBuffer();
        response.setStatus(problem.status().getCode());
        response.setContentType(PROBLEM);
        try {
            response.getOutputStream().write(json(problem).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(Context context, Problem problem) {
        if (context.res().isCommitted()) {
            breakOff(context);
        } else if (isForPrograms(context)) {
            context.status(problem.status());
            context.contentType(PROBLEM).result(json(problem));
        } else {
            context.status(problem.status());
            context.contentType(Site.HTML).result(site.drawn(page(problem), null));
        }
    }

    private static Page page(Problem problem) {
        Page page = problem.page();
        return page == null ? new Page("problem.jte", problem.status().getMessage(), null, problem.detail()) : page;
    }

    /** Half a list must not look like a whole one: the connection ends without the end of the answer. */
    private static void breakOff(Context context) {
        ServletContextRequest.getServletContextRequest(context.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
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
