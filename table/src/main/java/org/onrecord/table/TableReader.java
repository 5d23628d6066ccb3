package org.onrecord.table;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Reads tables in a form that takes a large library. {@link java.util.ServiceLoader} finds the implementations; the module
 * onrecord-parquet has one, which is left out where nobody needs it. Thread-safe.
 */
public interface TableReader {

    /**
     * The rows in {@code folder/articles/}, file after file in the order of their names.
     *
     * @param failures gets, in the reading thread, a line for each file that cannot be read, or not to its end; it names the
     *     file and says in plain words what is wrong
     */
    ArticleRows articles(Path folder, Consumer<String> failures);
}
