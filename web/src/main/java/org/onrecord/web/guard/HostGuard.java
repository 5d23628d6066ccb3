package org.onrecord.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.web.http.Problem;

/**
 * Answers only who calls this server by its own name. A site whose name suddenly means this machine (DNS rebinding) would
 * otherwise be the same origin to the browser, and could read everything. Thread-safe.
 */
final class HostGuard implements Handler {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");

    private final Set<String> names = new HashSet<>();

    HostGuard(String host, Set<String> others) {
        String own = host.contains(":") ? "[" + host + "]" : host;
        names.add(own.toLowerCase(Locale.ROOT));
        names.addAll(LOOPBACK); // never another site's
        others.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public void handle(Context context) {
        if (!isOurs(context.header("Host")) || !isOrigin(context)) {
            throw new Problem(
                    HttpStatus.MISDIRECTED_REQUEST,
                    "this server does not go by the name in the request; --name adds one");
        }
    }

    /** Whether what a browser says of the page that asks, if it says something, is this server. */
    private boolean isOrigin(Context context) {
        String origin = context.header("Origin");
        return origin == null || isOurs(origin.replaceFirst("^https?://", ""));
    }

    private boolean isOurs(@Nullable String host) {
        return host != null && names.contains(host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", ""));
    }
}
