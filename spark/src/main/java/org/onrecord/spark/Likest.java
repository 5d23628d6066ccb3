package org.onrecord.spark;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.onrecord.story.Kept;
import org.onrecord.story.Sketch;

/** The candidate of which an article is a copy, if it is one. Takes the columns key, sketch and candidates. */
final class Likest implements FlatMapFunction<Row, Row> {
    private static final long serialVersionUID = 1;

    @Override
    public Iterator<Row> call(Row row) {
        Sketch sketch = Sketch.fromBytes(row.getAs("sketch"));
        List<Kept> candidates = row.<Row>getList(row.fieldIndex("candidates")).stream()
                .map(Likest::kept)
                .toList();
        return Kept.original(sketch, candidates)
                .map(original -> RowFactory.create(row.getAs("key"), original.story()))
                .stream()
                .iterator();
    }

    private static Kept kept(Row candidate) {
        Sketch sketch = Sketch.fromBytes(candidate.getAs("itsSketch"));
        return new Kept(candidate.getAs("other"), sketch, sketch);
    }
}
