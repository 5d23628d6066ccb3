package org.onrecord.table;

import java.util.Iterator;

/** Rows of articles, each read when it is asked for. To be closed; for one thread. */
public interface ArticleRows extends Iterator<ArticleRow>, AutoCloseable {

    /** How many bytes of the table's files are read so far. */
    long bytesRead();

    @Override
    void close();
}
