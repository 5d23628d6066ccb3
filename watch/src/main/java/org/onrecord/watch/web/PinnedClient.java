package org.onrecord.watch.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/**
 * Makes the JDK's client connect to an address that was checked, for one request. Left to itself it would look the host up
 * again, and whoever answers for its name could name another address then. The host's name goes into the header Host, the
 * handshake and the check of the certificate.
 *
 * <p>No proxy is used: it would look up the name itself.
 */
final class PinnedClient {
    private static final int MOST_LEFT = 50;
    private static final AtomicInteger LEFT = new AtomicInteger();
    private static final Pattern LITERAL = Pattern.compile("\\[.*|[0-9.]+");

    static {
        // Read when the first client of this process is made, and not again.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private PinnedClient() {}

    static HttpClient of(URI web, SSLContext tls, Limits limits) throws Unfetched {
        HttpClient.Builder client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(limits.connect());
        String host = web.getHost();
        if (!web.getScheme().equals("https") || LITERAL.matcher(host).matches()) {
            return client.sslContext(tls).build();
        }
        SSLParameters parameters = tls.getDefaultSSLParameters();
        try {
            parameters.setServerNames(List.of(new SNIHostName(host)));
        } catch (IllegalArgumentException e) {
            throw Unfetched.lasting("is on a host whose name is none (" + host + ")");
        }
        return client.sslContext(new NamedTls(tls, host))
                .sslParameters(parameters)
                .build();
    }

    /** A request of an address on the web, from a host that is at an address. */
    static HttpRequest.Builder request(URI web, InetAddress host) {
        String literal = host.getHostAddress().replaceFirst("%.*", "");
        String authority = (literal.contains(":") ? "[" + literal + "]" : literal)
                + (web.getPort() < 0 ? "" : ":" + web.getPort());
        String query = web.getRawQuery() == null ? "" : "?" + web.getRawQuery();
        return HttpRequest.newBuilder(URI.create(web.getScheme() + "://" + authority + web.getRawPath() + query))
                .header("Host", WebAddress.authority(web));
    }

    /**
     * Ends the threads of a client. Before Java 21 it cannot be told to; they end when nobody knows the client any more, which
     * the garbage collector has to find out, and would not for hours where little else happens.
     */
    static void end(HttpClient client) throws InterruptedException {
        if (client instanceof AutoCloseable closeable) {
            close(closeable);
        } else if (LEFT.incrementAndGet() % MOST_LEFT == 0) {
            System.gc();
        }
    }

    private static void close(AutoCloseable client) throws InterruptedException {
        try {
            client.close();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a client cannot be closed", e);
        }
    }
}
