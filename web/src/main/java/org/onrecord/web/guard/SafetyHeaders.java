package org.onrecord.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/**
 * Forbids the browser everything that the page does not need, so that what an article might smuggle in could do nothing: scripts,
 * styles and pictures come from this server alone, and no other site may frame its pages or be told their addresses. Thread-safe.
 */
final class SafetyHeaders implements Handler {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    public void handle(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        context.header("Referrer-Policy", "same-origin"); // with "no-referrer" our own forms would have no origin
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Cache-Control", "no-cache");
    }
}
