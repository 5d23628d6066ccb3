package org.onrecord.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.input.Source;

/** Articles in the rows of Parquet files. A row is read as an object of JSON Lines is, by the names of its columns. */
final class ParquetRows {
    private static final String TEXT = "text";

    private ParquetRows() {}

    /** What is in some files; the column with the text may have any name. */
    static Dataset<Row> outcomes(SparkSession session, List<InputFile> files, String textColumn) {
        String[] paths = files.stream().map(InputFile::path).toArray(String[]::new);
        Dataset<Row> rows = session.read().option("mergeSchema", true).parquet(paths);
        Column[] columns = Arrays.stream(rows.columns())
                .filter(name -> name.equals(textColumn) || !name.equals(TEXT))
                .map(name -> col("`" + name + "`").as(name.equals(textColumn) ? TEXT : name))
                .toArray(Column[]::new);
        return rows.select(col("_metadata.file_path"), col("_metadata.row_index"), to_json(struct(columns)))
                .flatMap(new Reading(), RecordRows.encoder(Outcome.class));
    }

    private static final class Reading implements FlatMapFunction<Row, Row> {
        private static final long serialVersionUID = 1;

        @Override
        public Iterator<Row> call(Row row) {
            InputFile file = new InputFile(row.getString(0), 0);
            long number = row.getLong(1) + 1;
            InputStream json = new ByteArrayInputStream(row.getString(2).getBytes(StandardCharsets.UTF_8));
            Source source = Source.of(file.name() + ": row " + number, file.uri() + "#row=" + number, json, null);
            return new FoundRows(source.name(), Inputs.of(source), json);
        }
    }
}
