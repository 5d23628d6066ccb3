package org.onrecord.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;

/** Opens a file of any Hadoop file system, in a task, and finds the articles in it, one after the other. */
final class Extracting implements FlatMapFunction<InputFile, Row> {
    private static final long serialVersionUID = 1;

    private final Broadcast<SerializableConfiguration> hadoop;

    Extracting(Broadcast<SerializableConfiguration> hadoop) {
        this.hadoop = hadoop;
    }

    @Override
    public Iterator<Row> call(InputFile file) {
        try {
            InputStream bytes =
                    file.hadoopPath().getFileSystem(hadoop.value().value()).open(file.hadoopPath());
            return new FoundRows(file.name(), Inputs.of(Source.of(file.name(), file.uri(), bytes, null)), bytes);
        } catch (IOException e) {
            Outcome failed = Outcome.failed(file.name(), Unreadable.cause(e));
            return List.of(RecordRows.row(failed)).iterator();
        }
    }
}
