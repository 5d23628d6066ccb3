package org.onrecord.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Where a job writes: a folder for each table, with a folder for each batch in it, and {@code batches}, which has a file for each
 * batch that is done, with the files that it read. For one job at a time, which has it until it closes it.
 */
final class OutputFolder implements AutoCloseable {
    static final String ARTICLES = "articles";
    static final String STATEMENTS = "statements";
    static final String FORECASTS = "forecasts";
    static final String FAILURES = "failures";
    static final String STORIES = "stories";

    private static final List<String> TABLES = List.of(ARTICLES, STATEMENTS, FORECASTS, FAILURES);
    private static final String BATCHES = "batches";
    private static final String WORK = "_work";

    private final Path folder;
    private final FileSystem files;
    private final Claim claim;

    private OutputFolder(Path folder, FileSystem files, Claim claim) {
        this.folder = folder;
        this.files = files;
        this.claim = claim;
    }

    /**
     * A new folder, or that of an earlier job, in which what a killed job left undone is removed.
     *
     * @throws IOException if the folder has something else in it, another job writes to it, or it cannot be used; the message
     *     names it
     */
    static OutputFolder open(String name, Configuration hadoop) throws IOException {
        Path folder = new Path(name);
        FileSystem files = folder.getFileSystem(hadoop);
        Path batches = new Path(folder, BATCHES);
        if (files.exists(folder) && files.listStatus(folder).length > 0 && !files.exists(batches)) {
            throw new IOException(name + ": holds something else than the output of a job");
        }
        files.mkdirs(batches);
        OutputFolder output = new OutputFolder(files.makeQualified(folder), files, Claim.of(name, files));
        output.removeUndone();
        return output;
    }

    private void removeUndone() throws IOException {
        Set<String> done = doneNames();
        for (String table : TABLES) {
            if (files.exists(path(table))) {
                for (FileStatus batch : files.listStatus(path(table))) {
                    if (batch.isDirectory() && !done.contains(batch.getPath().getName())) {
                        files.delete(batch.getPath(), true);
                    }
                }
            }
        }
        removeWork();
    }

    /** A table of all batches. */
    Path path(String table) {
        return new Path(folder, table);
    }

    /** A batch's part of a table. */
    String path(String table, Batch batch) {
        return new Path(path(table), batch.folder()).toString();
    }

    /** Where a job keeps what it needs on the way. */
    String work() {
        return path(WORK).toString();
    }

    void removeWork() throws IOException {
        files.delete(path(WORK), true);
    }

    /** Where a batch keeps what it has read until its tables are written. */
    String work(Batch batch) {
        return path(WORK, batch);
    }

    /** The number of the next batch. */
    int nextNumber() throws IOException {
        return doneNames().stream()
                .mapToInt(name -> Integer.parseInt(name.substring(name.indexOf('=') + 1)) + 1)
                .max()
                .orElse(0);
    }

    /** What the finished batches have read. */
    Set<InputFile> filesRead() throws IOException {
        Set<InputFile> read = new HashSet<>();
        for (FileStatus done : files.listStatus(path(BATCHES), OutputFolder::isDone)) {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(files.open(done.getPath()), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String[] parts = line.split("\t", 2);
                    read.add(new InputFile(parts[1], Long.parseLong(parts[0])));
                }
            }
        }
        return read;
    }

    /** Notes that all tables of a batch are there; a name is given to the note when it is whole. */
    void finish(Batch batch) throws IOException {
        Path note = new Path(path(BATCHES), "." + batch.folder());
        try (OutputStream bytes = files.create(note, true)) {
            for (InputFile file : batch.files()) {
                bytes.write((file.length() + "\t" + file.path() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        if (!files.rename(note, new Path(path(BATCHES), batch.folder()))) {
            throw new IOException(path(BATCHES) + ": cannot be written to");
        }
        removeWork();
    }

    /** Whether a table was written to its end. */
    boolean has(String table) throws IOException {
        return files.exists(new Path(path(table), "_SUCCESS"));
    }

    private Set<String> doneNames() throws IOException {
        return Arrays.stream(files.listStatus(path(BATCHES), OutputFolder::isDone))
                .map(it -> it.getPath().getName())
                .collect(Collectors.toSet());
    }

    private static boolean isDone(Path path) {
        return !path.getName().startsWith(".");
    }

    @Override
    public void close() throws IOException {
        claim.close();
    }
}
