package org.onrecord.spark;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Finds the Parquet files that cannot be read to their ends, in a task. Spark itself either ends the whole job at one of them,
 * or passes over it without a word. To decode a file once more costs next to nothing beside reading what it says.
 */
final class ParquetCheck implements FlatMapFunction<InputFile, InputFile> {
    private static final long serialVersionUID = 1;

    private final Broadcast<SerializableConfiguration> hadoop;

    ParquetCheck(Broadcast<SerializableConfiguration> hadoop) {
        this.hadoop = hadoop;
    }

    /** The file, if it is damaged. */
    @Override
    public Iterator<InputFile> call(InputFile file) {
        try (ParquetReader<Group> rows = ParquetReader.builder(new GroupReadSupport(), file.hadoopPath())
                .withConf(hadoop.value().value())
                .build()) {
            while (rows.read() != null) {}
            return List.<InputFile>of().iterator();
        } catch (IOException | RuntimeException e) {
            return List.of(file).iterator();
        }
    }
}
