package org.onrecord.web;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.input.Web;

/**
 * How a server is to run. Immutable.
 *
 * @param archive the file, which is made if it is not there
 * @param host the address of this machine on which it listens, "127.0.0.1"
 * @param port 0 takes one that is free
 * @param names by which browsers may call this machine, besides {@code host} and, on loopback, "localhost"
 * @param password what whoever asks has to know; null where nobody else can ask
 * @param web fetches addresses that somebody wants to be read; thread-safe
 * @param largestUpload in bytes
 */
public record WebSettings(
        Path archive,
        String host,
        int port,
        Set<String> names,
        @Nullable String password,
        Web web,
        long largestUpload) {

    /** Enough for a usual WARC file. */
    public static final long USUAL_UPLOAD = 512L << 20;

    /** Without the web. */
    public WebSettings(Path archive, String host, int port, Set<String> names, @Nullable String password) {
        this(archive, host, port, names, password, Web.NONE, USUAL_UPLOAD);
    }

    /** On this machine only, at a free port, and without the web. */
    public static WebSettings local(Path archive) {
        return new WebSettings(archive, "127.0.0.1", 0, Set.of(), null);
    }

    public WebSettings {
        names = Set.copyOf(names);
    }

    public WebSettings withWeb(Web value) {
        return new WebSettings(archive, host, port, names, password, value, largestUpload);
    }

    public WebSettings withLargestUpload(long value) {
        return new WebSettings(archive, host, port, names, password, web, value);
    }
}
