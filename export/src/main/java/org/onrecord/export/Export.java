package org.onrecord.export;

import java.io.Closeable;
import java.io.IOException;
import org.onrecord.archive.ArchivedArticle;

/**
 * A form that other tools read, as it is written: an archive's articles go in, one after the other. It holds as much as one
 * article takes. For one thread. Who made it closes what it was given to write into.
 */
public interface Export extends Closeable {

    /** Writes one article more. */
    void write(ArchivedArticle article) throws IOException;

    /** Writes what stands behind the last article. Without it, what was written is not whole. */
    default void finish() throws IOException {}

    @Override
    default void close() throws IOException {}
}
