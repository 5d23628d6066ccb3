package org.onrecord.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** The files behind what a user named: paths of any Hadoop file system, folders with all in them, and patterns. */
final class InputFiles {
    private final Configuration hadoop;

    InputFiles(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /**
     * In the order of their paths, each once.
     *
     * @throws FileNotFoundException if there is nothing of a name
     */
    List<InputFile> list(List<String> names) throws IOException {
        TreeSet<InputFile> files = new TreeSet<>();
        for (String name : names) {
            Path path = new Path(name);
            FileSystem system = path.getFileSystem(hadoop);
            FileStatus[] matches = system.globStatus(path);
            if (matches == null || matches.length == 0) {
                throw new FileNotFoundException(name + ": is not there");
            }
            for (FileStatus match : matches) {
                collect(system, match, files);
            }
        }
        return List.copyOf(files);
    }

    private static void collect(FileSystem system, FileStatus match, TreeSet<InputFile> files) throws IOException {
        if (match.isFile()) {
            files.add(new InputFile(match.getPath().toString(), match.getLen()));
            return;
        }
        RemoteIterator<LocatedFileStatus> inside = system.listFiles(match.getPath(), true);
        while (inside.hasNext()) {
            FileStatus file = inside.next();
            if (!isHidden(match.getPath(), file.getPath())) {
                files.add(new InputFile(file.getPath().toString(), file.getLen()));
            }
        }
    }

    /** Whether it, or a folder in which it lies, is one that file managers and Hadoop do not show. */
    private static boolean isHidden(Path folder, Path file) {
        for (Path part = file; part != null && !part.equals(folder); part = part.getParent()) {
            if (part.getName().startsWith(".") || part.getName().startsWith("_")) {
                return true;
            }
        }
        return false;
    }
}
