package org.onrecord.web.adding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.web.http.Upload;

/** Where uploads lie until they are read; nobody else may look into it. Thread-safe. */
final class UploadFolder implements AutoCloseable {
    /** Of its name, which tells whose it is: others on the machine have theirs beside it. */
    static final String PREFIX = "onrecord-uploads-" + ProcessHandle.current().pid() + "-";

    private static final int DIGITS = 16;

    private @Nullable Path folder;

    /** Made when it is needed, and anew where the system has cleared its folder for temporary files meanwhile. */
    private synchronized Path folder() throws IOException {
        Path made = folder;
        if (made == null || !Files.isDirectory(made)) {
            made = Files.createTempDirectory(PREFIX);
            folder = made;
        }
        return made;
    }

    /** Keeps an upload, which ends with its request, until it is read. */
    FileDelivery store(Upload upload) throws IOException {
        Path file = Files.createTempFile(folder(), "upload", null);
        MessageDigest digest = sha256();
        try (InputStream bytes = new DigestInputStream(upload.open(), digest)) {
            long size = Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
            return new FileDelivery(
                    upload.name(), HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS), file, size);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Deletes what is left in it. */
    @Override
    public synchronized void close() {
        Path made = folder;
        if (made == null) {
            return;
        }
        try (Stream<Path> files = Files.list(made)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(made);
        } catch (IOException e) {
            // the system clears its folder for temporary files itself
        }
    }
}
