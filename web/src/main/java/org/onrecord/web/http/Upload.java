package org.onrecord.web.http;

import io.javalin.http.UploadedFile;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A file that came with a request; there only until the request is answered. For one thread. */
public final class Upload {
    private final UploadedFile file;

    Upload(UploadedFile file) {
        this.file = file;
    }

    /** What whoever sent it calls it, without folders. */
    public String name() {
        String name = file.filename();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.isBlank() ? "file" : last;
    }

    /** In bytes. */
    public long size() {
        return file.size();
    }

    /** The media type that was declared. */
    public @Nullable String contentType() {
        return file.contentType();
    }

    /** Its bytes from the first one on, to be closed. */
    public InputStream open() {
        return file.content();
    }
}
