package org.onrecord.parquet;

import com.jerolba.carpet.CarpetParquetReader;
import com.jerolba.carpet.io.FileSystemInputFile;
import java.io.Closeable;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;
import org.onrecord.table.ArticleRow;

/** One Parquet file with articles. For one thread. */
final class ArticleFile implements Closeable {
    private static final List<String> REQUIRED = Arrays.stream(ArticleRow.class.getRecordComponents())
            .filter(column -> !column.getAnnotatedType().isAnnotationPresent(Nullable.class))
            .map(RecordComponent::getName)
            .toList();

    private final Path file;
    private final long size;
    private @Nullable ParquetReader<ArticleRow> rows;
    private long rowCount;
    private long rowsRead;

    ArticleFile(Path file) {
        this.file = file;
        this.size = file.toFile().length();
    }

    /** In bytes. */
    long size() {
        return size;
    }

    /** How many bytes are read so far, as far as its rows have the same size. */
    long bytesRead() {
        return rowCount == 0 ? 0 : size * rowsRead / rowCount;
    }

    /**
     * The next row; null at the end. The first call opens the file.
     *
     * @throws IOException if nothing more can be read, with one line that names the file and says why
     */
    @Nullable
    ArticleRow next() throws IOException {
        try {
            if (rows == null) {
                rows = open(new FileSystemInputFile(file.toFile()));
            }
            ArticleRow row = rows.read();
            rowsRead += row == null ? 0 : 1;
            return row == null ? null : whole(row);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            // Parquet throws whatever comes up where bytes are not what they should be.
            throw new IOException(file + ": " + cause(e), e);
        }
    }

    private ParquetReader<ArticleRow> open(InputFile input) throws IOException {
        MessageType columns;
        try (ParquetFileReader footer = ParquetFileReader.open(input)) {
            columns = footer.getFileMetaData().getSchema();
            rowCount = footer.getRecordCount();
        }
        Optional<String> missing =
                REQUIRED.stream().filter(name -> !columns.containsField(name)).findFirst();
        if (missing.isPresent()) {
            throw new OtherTable(missing.get());
        }
        return CarpetParquetReader.builder(input, ArticleRow.class)
                .failOnMissingColumn(false)
                .usePageChecksumVerification()
                .build();
    }

    /** With the date, which a job writes into the names of its folders; each span has to lie in the text. */
    private static ArticleRow whole(ArticleRow row) {
        ArticleRow whole = ArticleRow.of(row.analysis(), row.model());
        whole.statements();
        whole.forecastRows();
        return whole;
    }

    private String cause(Throwable e) {
        if (e instanceof OtherTable) {
            return String.valueOf(e.getMessage());
        }
        if (size == 0) {
            return "is empty";
        }
        if (rows == null) {
            return "is no Parquet file, or one that ends early";
        }
        return "is damaged; of its %,d articles %,d could be read".formatted(rowCount, rowsRead);
    }

    @Override
    public void close() {
        try {
            if (rows != null) {
                rows.close();
            }
        } catch (IOException e) {
            // what was read is read
        }
    }

    /** A file that holds something else than articles. */
    private static final class OtherTable extends IOException {
        private static final long serialVersionUID = 1L;

        OtherTable(String missing) {
            super("is no table of articles: it has no column " + missing);
        }
    }
}
