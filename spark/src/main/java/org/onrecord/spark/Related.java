package org.onrecord.spark;

import java.util.List;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Row;
import org.onrecord.story.Kept;
import org.onrecord.story.Sketch;

/** Whether a copy has words of its story's first article, too. */
final class Related implements FilterFunction<Row> {
    private static final long serialVersionUID = 1;

    @Override
    public boolean call(Row row) {
        Kept parent = new Kept(row.getAs("first"), sketch(row, "parentSketch"), sketch(row, "firstSketch"));
        return Kept.original(sketch(row, "sketch"), List.of(parent)).isPresent();
    }

    private static Sketch sketch(Row row, String column) {
        return Sketch.fromBytes(row.getAs(column));
    }
}
