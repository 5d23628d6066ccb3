package org.onrecord.spark;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.onrecord.Article;
import org.onrecord.Provenance;
import org.onrecord.story.Sketch;

/**
 * An article's key with its sketch, and with its runs of words as a vector that has a 1 for each; null where it has no words.
 * Takes the columns key, uri, text and provenance.
 */
final class Wording implements MapFunction<Row, Row> {
    private static final long serialVersionUID = 1;

    /** As many different runs as MinHashLSH can tell apart, about. */
    private static final int SIZE = 1 << 30;

    @Override
    public Row call(Row row) {
        List<Provenance> provenance = RecordRows.list(row.getAs("provenance"), Provenance.class);
        Article article = Article.of(row.getAs("uri"), row.getAs("text")).withProvenance(provenance);
        int[] runs = Sketch.runs(article)
                .map(run -> run & (SIZE - 1))
                .sorted()
                .distinct()
                .toArray();
        double[] ones = new double[runs.length];
        Arrays.fill(ones, 1);
        return RowFactory.create(
                row.getAs("key"),
                Sketch.of(article).toBytes(),
                runs.length == 0 ? null : Vectors.sparse(SIZE, runs, ones));
    }
}
