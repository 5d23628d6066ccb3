package org.onrecord.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.table.ArticleRow;
import org.onrecord.table.ArticleRows;
import org.onrecord.table.TableReader;

/**
 * Articles that were analysed elsewhere and lie as tables in folders: the output of a Spark job, or an export. They are read
 * where the optional module for that is there. For one thread.
 */
public final class AnalysedArticles {
    private static final Optional<TableReader> READER = ServiceLoader.load(
                    TableReader.class, AnalysedArticles.class.getClassLoader())
            .findFirst();
    private static final int DEEPEST = 8; // articles/batch=…/date=…/part….parquet

    private final List<String> folders;
    private final List<String> others;
    private long bytesBefore;
    private @Nullable ArticleRows open;

    private AnalysedArticles(List<String> folders, List<String> others) {
        this.folders = List.copyOf(folders);
        this.others = List.copyOf(others);
    }

    /** What lies in those arguments that are folders with Parquet files in {@code articles/} or below. */
    public static AnalysedArticles in(List<String> arguments) {
        Map<Boolean, List<String>> parts =
                arguments.stream().collect(Collectors.partitioningBy(AnalysedArticles::isFolder));
        return new AnalysedArticles(parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of()));
    }

    private static boolean isFolder(String argument) {
        try (Stream<Path> files =
                Files.find(articles(argument), DEEPEST, (path, attributes) -> isParquet(path) && !argument.isEmpty())) {
            return files.findAny().isPresent();
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            return false; // whoever reads what it is will say what is wrong
        }
    }

    private static boolean isParquet(Path path) {
        return path.toString().endsWith(".parquet");
    }

    private static Path articles(String folder) {
        return Path.of(folder, "articles");
    }

    /** The arguments that are something else, in their order. */
    public List<String> others() {
        return others;
    }

    /** The paths below which all files lie. */
    public List<String> paths() {
        return folders.stream().map(folder -> articles(folder).toString()).toList();
    }

    /** How many bytes of these files are read. */
    public long bytesRead() {
        return bytesBefore + (open == null ? 0 : open.bytesRead());
    }

    /**
     * Hands on one row after the other.
     *
     * @param failures gets a line for each folder and file that cannot be read; it names the folder or file, and says why
     */
    public void forEach(Consumer<ArticleRow> taker, Consumer<String> failures) {
        folders.forEach(folder -> READER.ifPresentOrElse(
                reader -> forEach(reader.articles(Path.of(folder), failures), taker),
                () -> failures.accept(
                        folder + ": is a folder of Parquet tables; ONRECORD_WITH=parquet ./onrecord … reads it")));
    }

    private void forEach(ArticleRows rows, Consumer<ArticleRow> taker) {
        try (rows) {
            open = rows;
            rows.forEachRemaining(taker);
            bytesBefore += rows.bytesRead();
        } finally {
            open = null;
        }
    }
}
