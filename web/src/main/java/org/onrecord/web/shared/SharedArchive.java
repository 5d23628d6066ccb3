package org.onrecord.web.shared;

import java.nio.file.Path;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ArchiveException;

/**
 * One archive for all requests: so many may read at once, and one may write. What takes longer than a page does not belong in
 * here, since others wait for their turn. Thread-safe.
 */
public final class SharedArchive implements AutoCloseable {
    private static final int READERS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
    private static final int PATIENCE_SECONDS = 10;

    private final Path file;
    private final Semaphore turns = new Semaphore(READERS, true);
    private final Deque<Archive> idle = new ConcurrentLinkedDeque<>();
    private final Lock writing = new ReentrantLock(true);
    private final @Nullable Archive writer;
    private final @Nullable String refusal;

    private SharedArchive(Path file, @Nullable Archive writer, @Nullable String refusal) {
        this.file = file;
        this.writer = writer;
        this.refusal = refusal;
    }

    /**
     * Opens an archive, and makes it if it is not there. One that may not be written is opened to be read.
     *
     * @throws ArchiveException if it cannot even be read
     */
    public static SharedArchive open(Path file) {
        try {
            return new SharedArchive(file, Archive.open(file), null);
        } catch (ArchiveException e) {
            Archive.openForReading(file).close();
            return new SharedArchive(file, null, e.getMessage());
        }
    }

    /** Where it lies. */
    public Path file() {
        return file;
    }

    /** Whether {@link #write} does anything but refuse. */
    public boolean isWritable() {
        return writer != null;
    }

    /**
     * Asks the archive. What is asked sees the archive as it is at one moment for each of its questions.
     *
     * @throws BusyException if too many others read
     */
    public <T> T read(Function<Archive, T> question) {
        awaitTurn();
        try {
            Archive free = idle.poll();
            Archive reader = free == null ? Archive.openForReading(file) : free;
            try {
                return question.apply(reader);
            } finally {
                idle.push(reader);
            }
        } finally {
            turns.release();
        }
    }

    private void awaitTurn() {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new BusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException();
        }
    }

    /**
     * Changes the archive, when those who came before are done.
     *
     * @throws ReadOnlyException if it may not be written
     */
    public <T> T write(Function<Archive, T> change) {
        if (writer == null) {
            throw readOnly();
        }
        writing.lock();
        try {
            return change.apply(writer);
        } finally {
            writing.unlock();
        }
    }

    /** @throws ReadOnlyException if it may not be written */
    public void requireWritable() {
        if (!isWritable()) {
            throw readOnly();
        }
    }

    private ReadOnlyException readOnly() {
        return new ReadOnlyException(String.valueOf(refusal));
    }

    /** To be called when nobody asks any more. */
    @Override
    public void close() {
        for (Archive reader = idle.poll(); reader != null; reader = idle.poll()) {
            reader.close();
        }
        if (writer != null) {
            writer.close();
        }
    }
}
