package org.onrecord.spark;

import java.io.Serializable;
import org.apache.hadoop.fs.Path;

/**
 * A file to be read.
 *
 * @param path whole, with its file system
 * @param length in bytes
 */
record InputFile(String path, long length) implements Comparable<InputFile>, Serializable {
    private static final String PARQUET = ".parquet";
    private static final String LOCAL = "file";

    boolean isParquet() {
        return path.endsWith(PARQUET);
    }

    Path hadoopPath() {
        return new Path(path);
    }

    /** As a user of the command line knows it: without a file system where it lies on this machine. */
    String name() {
        return isLocal() ? hadoopPath().toUri().getPath() : path;
    }

    /** The address of what is in it, as the command line has it: with three slashes for a file of this machine. */
    String uri() {
        return isLocal()
                ? java.nio.file.Path.of(name()).toUri().toASCIIString()
                : hadoopPath().toUri().toASCIIString();
    }

    private boolean isLocal() {
        return LOCAL.equals(hadoopPath().toUri().getScheme());
    }

    @Override
    public int compareTo(InputFile other) {
        return path.compareTo(other.path);
    }
}
