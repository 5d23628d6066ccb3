package org.onrecord.export;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Makes exports into a folder whose format takes a large library. {@link java.util.ServiceLoader} finds the implementations;
 * the module onrecord-parquet has one, which is left out where nobody needs it. Thread-safe.
 */
public interface FolderExporter {

    /** The name of the format in lower case, "parquet". */
    String format();

    /**
     * Begins an export.
     *
     * @param folder is there, and empty
     */
    Export into(Path folder) throws IOException;
}
