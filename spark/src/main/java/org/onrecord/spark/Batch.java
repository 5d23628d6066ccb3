package org.onrecord.spark;

import java.util.ArrayList;
import java.util.List;

/** Files that are read together: what a job that is ended has to begin again at most. */
record Batch(int number, List<InputFile> files) {
    private static final String NAME = "batch=%05d";

    Batch {
        files = List.copyOf(files);
    }

    /** The name of its folder in each table. */
    String folder() {
        return NAME.formatted(number);
    }

    /** In bytes, as they lie there. */
    long length() {
        return files.stream().mapToLong(InputFile::length).sum();
    }

    /**
     * Files in batches of about a size, in their order.
     *
     * @param first the number of the first batch
     * @param size in bytes; a larger file is a batch of its own
     */
    static List<Batch> of(List<InputFile> files, int first, long size) {
        List<Batch> batches = new ArrayList<>();
        List<InputFile> together = new ArrayList<>();
        long length = 0;
        for (InputFile file : files) {
            if (!together.isEmpty() && length + file.length() > size) {
                batches.add(new Batch(first + batches.size(), together));
                together.clear();
                length = 0;
            }
            together.add(file);
            length += file.length();
        }
        if (!together.isEmpty()) {
            batches.add(new Batch(first + batches.size(), together));
        }
        return batches;
    }
}
