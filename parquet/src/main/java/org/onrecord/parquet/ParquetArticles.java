package org.onrecord.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onrecord.table.ArticleRow;
import org.onrecord.table.ArticleRows;

/** Reads one file after the other. One that is damaged costs a line and what stands behind the damage. For one thread. */
final class ParquetArticles implements ArticleRows {
    private final Iterator<Path> files;
    private final Consumer<String> failures;
    private @Nullable ArticleFile open;
    private @Nullable ArticleRow next;
    private long bytesBefore;

    ParquetArticles(Iterator<Path> files, Consumer<String> failures) {
        this.files = files;
        this.failures = failures;
    }

    @Override
    public boolean hasNext() {
        while (next == null && (open != null || files.hasNext())) {
            if (open == null) {
                open = new ArticleFile(files.next());
            }
            advance(open);
        }
        return next != null;
    }

    private void advance(ArticleFile file) {
        try {
            next = file.next();
        } catch (IOException e) {
            failures.accept(String.valueOf(e.getMessage()));
        }
        if (next == null) {
            bytesBefore += file.size();
            close();
        }
    }

    @Override
    public ArticleRow next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        ArticleRow result = next;
        next = null;
        return result;
    }

    @Override
    public long bytesRead() {
        return bytesBefore + (open == null ? 0 : open.bytesRead());
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
