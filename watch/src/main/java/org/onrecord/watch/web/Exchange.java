package org.onrecord.watch.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** One request and its answer. Thread-safe. */
final class Exchange {
    private final String userAgent;
    private final Network network;
    private final Limits limits;

    Exchange(String userAgent, Network network, Limits limits) {
        this.userAgent = userAgent;
        this.network = network;
        this.limits = limits;
    }

    /**
     * @param attempt how often it was asked before: a host that has several addresses is asked at the next
     * @throws Unfetched if there is no answer, or it costs too much
     */
    Answer get(URI web, Map<String, String> headers, int attempt) throws Unfetched, InterruptedException {
        List<InetAddress> addresses = network.addresses(web);
        HttpRequest.Builder request = PinnedClient.request(web, addresses.get(attempt % addresses.size()))
                .timeout(limits.response())
                .header("User-Agent", userAgent)
                .header("Accept", "*/*")
                .header("Accept-Encoding", "gzip");
        headers.forEach(request::header);
        HttpClient client = PinnedClient.of(web, network.tls(), limits);
        try {
            HttpResponse<byte[]> response =
                    received(client.sendAsync(request.build(), head -> new BoundedBody(limits.bytes())));
            String coding = response.headers().firstValue("content-encoding").orElse("");
            byte[] body = Coding.decoded(response.body(), coding, limits.bytes());
            return new Answer(web, response.statusCode(), response.headers(), body);
        } finally {
            PinnedClient.end(client);
        }
    }

    private HttpResponse<byte[]> received(CompletableFuture<HttpResponse<byte[]>> response)
            throws Unfetched, InterruptedException {
        try {
            return response.get(limits.whole().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw Unfetched.passing("takes too long to be fetched");
        } catch (ExecutionException e) {
            throw unfetched(e.getCause());
        } finally {
            response.cancel(true); // for nothing where it is done
        }
    }

    private static Unfetched unfetched(@Nullable Throwable cause) {
        for (Throwable reason = cause; reason != null; reason = reason.getCause()) {
            if (reason instanceof Unfetched own) {
                return own;
            }
        }
        if (cause instanceof HttpConnectTimeoutException || cause instanceof ConnectException) {
            return Unfetched.passing("is on a host that cannot be connected to");
        }
        if (cause instanceof HttpTimeoutException) {
            return Unfetched.passing("takes too long to be answered");
        }
        if (cause instanceof SSLException) {
            return Unfetched.passing("is on a host that cannot be trusted (" + cause.getMessage() + ")");
        }
        String reason = cause instanceof IOException ? cause.getMessage() : String.valueOf(cause);
        return Unfetched.passing("cannot be fetched" + (reason == null ? "" : " (" + reason + ")"));
    }
}
