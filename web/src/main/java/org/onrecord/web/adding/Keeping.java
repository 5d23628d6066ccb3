package org.onrecord.web.adding;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analyst;
import org.onrecord.Article;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Arrival;
import org.onrecord.ingest.input.Ingested;
import org.onrecord.intake.Adding;

/**
 * Reads and keeps one addition after the other, by a connection of its own. It remembers who is who in the archive, which takes long
 * to find out, until somebody else has written into it. For one thread at a time.
 */
final class Keeping implements AutoCloseable {
    /** One processor is left to those who read pages meanwhile. */
    private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    private final Path file;
    private final Clock clock;
    private @Nullable Archive archive;
    private @Nullable Adding adding;
    private @Nullable Addition current;
    private long seen;

    Keeping(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Reads what comes, and tells an addition what became of it. */
    void add(Iterator<Ingested> inputs, Analyst analyst, Addition addition) {
        current = addition;
        adding(analyst).add(inputs, THREADS);
    }

    private Adding adding(Analyst analyst) {
        Archive open = archive == null ? Archive.open(file) : archive;
        archive = open;
        long now = open.changesOfOthers(); // asked first, so that what is written meanwhile is noticed the next time
        Adding known = adding;
        if (known == null || now != seen) {
            known = new Adding(open, analyst, clock, this::arrived, (line, cause) -> failed(line));
            adding = known;
            seen = now;
        }
        return known;
    }

    private void arrived(Arrival arrival, Article article, String identity) {
        if (current != null) {
            current.arrived(arrival, article, identity);
        }
    }

    private void failed(String line) {
        if (current != null) {
            current.failed(line);
        }
    }

    @Override
    public void close() {
        if (archive != null) {
            archive.close();
        }
    }
}
