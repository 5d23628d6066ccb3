package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * A path and, as far as its user enters the folders that come, all that lies below it, in the order of the names. Holds
 * the names in one folder at each depth, never a whole tree.
 *
 * <p>{@link Files#walk} has no order, and one folder that may not be listed ends it.
 */
final class FileTree implements Iterator<Path> {
    private final Deque<Iterator<Path>> levels = new ArrayDeque<>();
    private final Set<Path> followed = new HashSet<>();

    private FileTree(Iterator<Path> roots) {
        levels.push(roots);
    }

    static FileTree of(Path root) {
        return new FileTree(List.of(root).iterator());
    }

    static FileTree empty() {
        return new FileTree(Collections.emptyIterator());
    }

    @Override
    public boolean hasNext() {
        while (levels.size() > 1 && !levels.element().hasNext()) {
            levels.pop();
        }
        return levels.element().hasNext();
    }

    @Override
    public Path next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return levels.element().next();
    }

    /** Lets what lies in a folder come next, unless the folder is a link to what is read anyway. */
    void enter(Path folder) throws IOException {
        boolean isRoot = followed.isEmpty();
        if (isRoot || !Files.isSymbolicLink(folder) || leadsElsewhere(folder)) {
            Iterator<Path> entries = list(folder);
            if (isRoot || Files.isSymbolicLink(folder)) {
                followed.add(folder.toRealPath());
            }
            levels.push(entries);
        }
    }

    private boolean leadsElsewhere(Path link) throws IOException {
        Path target = link.toRealPath();
        boolean leadsUp = link.resolveSibling(".").toRealPath().startsWith(target);
        return !leadsUp && !isReadAnyway(target);
    }

    private boolean isReadAnyway(Path realPath) throws IOException {
        for (Path folder = realPath; folder != null; folder = folder.getParent()) {
            if (followed.contains(folder)) {
                return true;
            }
            if (Files.isHidden(folder)) {
                return false;
            }
        }
        return false;
    }

    private static Iterator<Path> list(Path folder) throws IOException {
        List<Path> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, entry -> !Files.isHidden(entry))) {
            for (Path entry : entries) {
                names.add(entry.getFileName());
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(names);
        return names.stream().map(folder::resolve).iterator();
    }
}
