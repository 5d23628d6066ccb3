package org.onrecord.web.guard;

import io.javalin.config.JettyConfig;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;

/**
 * Keeps those who send or read too slowly, or open too many connections, from taking the server away from others. Heads of requests
 * are read without a thread; who sends a body, or reads an answer, holds one, and loses it below a speed that any line has.
 */
public final class SlowClients {
    private static final int MOST_CONNECTIONS = 4_000;
    private static final long IDLE_MILLISECONDS = 30_000;
    private static final long LEAST_BYTES_A_SECOND = 1_000;
    private static final int LONGEST_HEAD_BYTES = 16 * 1024;

    private SlowClients() {}

    /** Sets the limits of a server that has not started. */
    public static void bound(JettyConfig jetty) {
        jetty.modifyServer(server -> server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server)));
        jetty.modifyHttpConfiguration(SlowClients::bound);
    }

    private static void bound(HttpConfiguration http) {
        http.setIdleTimeout(IDLE_MILLISECONDS);
        http.setMinRequestDataRate(LEAST_BYTES_A_SECOND);
        http.setMinResponseDataRate(LEAST_BYTES_A_SECOND);
        http.setRequestHeaderSize(LONGEST_HEAD_BYTES);
        http.setSendServerVersion(false);
    }
}
