package org.onrecord.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The Parquet files in which the articles lie, in the order of their names. */
final class ArticleFiles {
    private static final String BATCH = "batch=";
    private static final String FINISHED = "_SUCCESS";

    private final Consumer<String> failures;

    private ArticleFiles(Consumer<String> failures) {
        this.failures = failures;
    }

    /** @param failures gets a line for each folder that cannot be listed or is not finished */
    static Iterator<Path> in(Path folder, Consumer<String> failures) {
        return new ArticleFiles(failures).below(folder.resolve("articles")).iterator();
    }

    private Stream<Path> below(Path folder) {
        return list(folder).stream().flatMap(this::filesOf);
    }

    private Stream<Path> filesOf(Path path) {
        if (!Files.isDirectory(path)) {
            return path.toString().endsWith(".parquet") ? Stream.of(path) : Stream.empty();
        }
        if (name(path).startsWith(BATCH) && !Files.exists(path.resolve(FINISHED))) {
            failures.accept(path + ": is left out, since the job has not finished it");
            return Stream.empty();
        }
        return below(path);
    }

    private List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry ->
                            !name(entry).startsWith("_") && !name(entry).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            failures.accept(folder + ": cannot be listed (" + e.getMessage() + ")");
            return List.of();
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
