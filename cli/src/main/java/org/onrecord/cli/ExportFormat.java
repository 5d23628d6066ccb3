package org.onrecord.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Articles;
import org.onrecord.export.AttributionTable;
import org.onrecord.export.Export;
import org.onrecord.export.FolderExporter;
import org.onrecord.export.JsonLines;
import org.onrecord.export.brat.BratFolder;
import org.onrecord.export.claimreview.ClaimReviews;
import org.onrecord.export.conll.ConllColumns;
import org.onrecord.export.webannotation.AnnotationCollection;

/** The forms of an export: one stream, or a folder of files. */
enum ExportFormat {
    JSONL((out, articles) -> new JsonLines(out)),
    CSV((out, articles) -> new AttributionTable(out, articles)),
    CONLL((out, articles) -> new ConllColumns(out)),
    BRAT(BratFolder::new),
    WEBANNOTATION(AnnotationCollection::new),
    CLAIMREVIEW(ClaimReviews::new),
    PARQUET(folder -> optional("parquet").into(folder));

    private final @Nullable Stream stream;
    private final @Nullable Folder folder;

    /** Begins an export that writes to a stream. */
    interface Stream {
        Export over(Writer out, Articles articles) throws IOException;
    }

    /** Begins an export that writes into an empty folder. */
    interface Folder {
        Export in(Path folder) throws IOException;
    }

    ExportFormat(Stream stream) {
        this.stream = stream;
        this.folder = null;
    }

    ExportFormat(Folder folder) {
        this.stream = null;
        this.folder = folder;
    }

    /** Null where the form is a folder. */
    @Nullable
    Stream stream() {
        return stream;
    }

    /** Null where the form is a stream. */
    @Nullable
    Folder folder() {
        return folder;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static FolderExporter optional(String format) throws IOException {
        for (FolderExporter exporter : ServiceLoader.load(FolderExporter.class, ExportFormat.class.getClassLoader())) {
            if (exporter.format().equals(format)) {
                return exporter;
            }
        }
        throw new IOException("there is no " + format + " without ONRECORD_WITH=" + format + " ./onrecord export …");
    }
}
