package org.onrecord.web.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.input.Source;
import org.onrecord.web.http.Problem;
import org.onrecord.web.http.Request;
import org.onrecord.web.http.Upload;
import org.onrecord.web.shared.BusyException;

/** Reads texts and keeps nothing: a bounded number at once, each bounded in size and time. Thread-safe. */
final class Trials {
    private static final int AT_ONCE = Runtime.getRuntime().availableProcessors();
    private static final int MOST_WAITING = 4 * AT_ONCE;
    private static final int PATIENCE_SECONDS = 10;

    private final SharedAnalyst analyst;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Trials(SharedAnalyst analyst) {
        this.analyst = analyst;
    }

    /**
     * Reads the text or the files of a request.
     *
     * @throws Problem if there is nothing to read, or nothing that can be read
     * @throws BusyException if too many others read
     */
    Trial read(Request request) {
        List<Upload> uploads = request.uploads();
        Written written = uploads.isEmpty() ? Written.of(request) : null;
        if (written == null && uploads.isEmpty()) {
            throw Problem.wrong("there is nothing to read: neither a text nor a file");
        }
        awaitTurn();
        try {
            return analyst.use(loaded -> {
                TrialReading reading = new TrialReading(loaded);
                if (written != null) {
                    reading.read(written.articles());
                }
                uploads.forEach(upload -> read(upload, reading));
                return reading.trial();
            });
        } finally {
            turns.release();
        }
    }

    private static void read(Upload upload, TrialReading reading) {
        try (InputStream bytes = upload.open();
                Inputs inputs = Inputs.of(Source.of(upload.name(), "upload:" + encoded(upload.name()), bytes, null))) {
            reading.read(inputs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void awaitTurn() {
        try {
            if (turns.getQueueLength() >= MOST_WAITING || !turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new BusyException("others are being read; try again in a moment", PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException("the server ends", PATIENCE_SECONDS);
        }
    }
}
