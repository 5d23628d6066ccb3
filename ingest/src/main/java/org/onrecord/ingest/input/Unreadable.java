package org.onrecord.ingest.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An input that gives no article; the message says why, in plain words that follow the input's name: "is empty". */
public final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;

    public Unreadable(String cause) {
        super(cause);
    }

    /** Why a file or folder could not be read. */
    public static String cause(Path path, IOException e) {
        if (e instanceof AccessDeniedException) {
            return "may not be read, for lack of permission";
        }
        if (!Files.exists(path)) {
            return Files.isSymbolicLink(path) ? "is a link that leads nowhere" : "is not there";
        }
        return cause(e);
    }

    /** Why a stream could not be read. */
    public static String cause(IOException e) {
        if (e instanceof Unreadable) {
            return String.valueOf(e.getMessage());
        }
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return "cannot be read" + (reason == null ? "" : " (" + reason + ")");
    }
}
