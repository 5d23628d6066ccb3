package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A file or folder that gets its name only when it is whole; until then ".part" stands behind it. For one thread. */
final class Unfinished implements AutoCloseable {
    private final Path wanted;
    private final Path part;

    private Unfinished(Path wanted) throws IOException {
        this.wanted = wanted.toAbsolutePath();
        Path name = this.wanted.getFileName();
        if (name == null) {
            throw new IOException("is no name for it");
        }
        this.part = this.wanted.resolveSibling(name + ".part");
        Path parent = this.wanted.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new IOException("there is no folder " + parent);
        }
        if (Files.exists(part)) {
            throw new IOException(part.getFileName() + " is there already, perhaps of an interrupted run: delete it");
        }
    }

    /** A file; one that has the name goes. */
    static Unfinished file(Path wanted) throws IOException {
        if (Files.isDirectory(wanted)) {
            throw new IOException("is a folder");
        }
        Unfinished unfinished = new Unfinished(wanted);
        Files.createFile(unfinished.part);
        return unfinished;
    }

    /** A folder; one that has the name must be empty. */
    static Unfinished folder(Path wanted) throws IOException {
        if (Files.exists(wanted) && !isEmptyFolder(wanted)) {
            throw new IOException("is not an empty folder");
        }
        Unfinished unfinished = new Unfinished(wanted);
        Files.createDirectory(unfinished.part);
        return unfinished;
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            return !files.iterator().hasNext();
        }
    }

    /** Where to write until it is finished. */
    Path part() {
        return part;
    }

    /** Gives it its name. */
    void finish() throws IOException {
        try {
            Files.move(part, wanted, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, wanted, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves nothing of what is not finished. */
    @Override
    public void close() throws IOException {
        if (!Files.exists(part)) {
            return;
        }
        Files.walkFileTree(part, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
