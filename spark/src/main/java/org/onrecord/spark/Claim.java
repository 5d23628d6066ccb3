package org.onrecord.spark;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A job's right to write to a folder, kept by a file of its own in it. Not every file system can make a file only if there is none:
 * so each job makes one of another name first, and then looks for others. Of two that come at once at least one sees the
 * other's and leaves; it may be that both do. It ends when the program ends, unless that is killed.
 */
final class Claim implements AutoCloseable {
    private static final String PREFIX = "_job-";

    private final Path file;
    private final FileSystem files;

    private Claim(Path file, FileSystem files) {
        this.file = file;
        this.files = files;
    }

    /** @throws IOException if another job has claimed the folder; the message says what to do if that was killed */
    static Claim of(String name, FileSystem files) throws IOException {
        Path folder = files.makeQualified(new Path(name));
        Claim claim = new Claim(new Path(folder, PREFIX + UUID.randomUUID()), files);
        files.create(claim.file, false).close();
        files.deleteOnExit(claim.file);
        Optional<Path> other = Arrays.stream(files.listStatus(folder, claim::isOther))
                .map(it -> it.getPath())
                .findFirst();
        if (other.isPresent()) {
            claim.close();
            throw new IOException(name + ": another job writes to it; if that was killed, delete "
                    + new Path(name, other.get().getName()));
        }
        return claim;
    }

    private boolean isOther(Path path) {
        return path.getName().startsWith(PREFIX) && !path.getName().equals(file.getName());
    }

    @Override
    public void close() throws IOException {
        files.delete(file, false);
        files.cancelDeleteOnExit(file);
    }
}
