package org.onrecord.web.guard;

import io.javalin.config.JettyConfig;
import java.time.Duration;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;
import org.eclipse.jetty.server.handler.QoSHandler;

/**
 * Keeps those who send or read too slowly, or open too many connections, from taking the server away from others. The head of a
 * request and the beginning of its body are read without a thread; who sends more, or reads an answer, holds one, and loses it below
 * a speed that any line has. Of those who send more only some hold one at a time, the others wait without.
 */
public final class SlowClients {
    private static final int MOST_CONNECTIONS = 4_000;
    private static final long IDLE_MILLISECONDS = 30_000;
    private static final long LEAST_BYTES_READ_A_SECOND = 1_000;

    /** Counted from the first byte of a body, which may have but twenty: they must not fail where the machine halts a moment. */
    private static final long LEAST_BYTES_SENT_A_SECOND = 50;

    private static final int LONGEST_HEAD_BYTES = 16 * 1024;

    /** As much as nearly every form has. */
    private static final int BEGINNING_BYTES = 32 * 1024;

    private static final int MOST_THAT_SEND_MORE = 50;

    private static final int ESTIMATED = -1;
    private static final boolean REFUSE_LONGER = false;

    private SlowClients() {}

    /** Sets the limits of a server that has not started. */
    public static void bound(JettyConfig jetty) {
        jetty.modifyServer(server -> {
            server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
            server.setHandler(new EagerContentHandler(
                    someThatSendMore(), new RetainedContentLoaderFactory(BEGINNING_BYTES, ESTIMATED, REFUSE_LONGER)));
        });
        jetty.modifyHttpConfiguration(SlowClients::bound);
    }

    private static QoSHandler someThatSendMore() {
        QoSHandler some = new QoSHandler();
        some.setMaxRequestCount(MOST_THAT_SEND_MORE);
        some.setMaxSuspend(Duration.ofMillis(IDLE_MILLISECONDS));
        some.include(request -> request.getLength() > BEGINNING_BYTES);
        return some;
    }

    private static void bound(HttpConfiguration http) {
        http.setIdleTimeout(IDLE_MILLISECONDS);
        http.setMinRequestDataRate(LEAST_BYTES_SENT_A_SECOND);
        http.setMinResponseDataRate(LEAST_BYTES_READ_A_SECOND);
        http.setRequestHeaderSize(LONGEST_HEAD_BYTES);
        http.setSendServerVersion(false);
    }
}
