package org.onrecord.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Map;
import org.onrecord.web.http.Oversize;
import org.onrecord.web.http.Problem;
import org.onrecord.web.http.Site;

/** Refuses bodies that are too large before they are read: few addresses take more than a form has. Thread-safe. */
public final class BodyLimits implements Handler {
    private static final long FORM = 256 << 10;

    /** So much is taken and dropped, since many a client reads no answer before it has sent everything. */
    private static final long DROPPED = 8 << 20;

    private final Map<String, Long> larger;

    /** @param larger how many bytes are taken where it is more than usual, by path */
    public BodyLimits(Map<String, Long> larger) {
        this.larger = Map.copyOf(larger);
    }

    @Override
    public void handle(Context context) throws IOException {
        long length = context.req().getContentLengthLong();
        if (length < 0 && context.header("Transfer-Encoding") != null) {
            throw new Problem(HttpStatus.LENGTH_REQUIRED, "the request does not say how long it is (Content-Length)");
        }
        String path = context.path();
        long most = larger.getOrDefault(path.startsWith(Site.API) ? path.substring(Site.API.length()) : path, FORM);
        if (length > most) {
            drop(context, length);
            throw Oversize.of("the request", most);
        }
    }

    private static void drop(Context context, long length) throws IOException {
        if (length <= DROPPED) {
            context.req().getInputStream().skipNBytes(length);
        } else {
            context.header("Connection", "close");
        }
    }
}
