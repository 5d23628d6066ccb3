package org.onrecord.parquet;

import java.io.IOException;
import java.nio.file.Path;
import org.onrecord.archive.ArchivedArticle;
import org.onrecord.export.Export;
import org.onrecord.export.FolderExporter;
import org.onrecord.table.ArticleRow;

/** Exports an archive as tables, as {@link ParquetTableWriter} writes them. */
public final class ParquetExporter implements FolderExporter {

    @Override
    public String format() {
        return "parquet";
    }

    @Override
    public Export into(Path folder) throws IOException {
        return new ParquetExport(new ParquetTableWriter(folder));
    }

    private record ParquetExport(ParquetTableWriter tables) implements Export {
        @Override
        public void write(ArchivedArticle article) throws IOException {
            tables.write(ArticleRow.of(article.analysis(), article.model()));
        }

        @Override
        public void close() throws IOException {
            tables.close();
        }
    }
}
