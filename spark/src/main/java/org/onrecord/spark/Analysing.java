package org.onrecord.spark;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.onrecord.Analyst;
import org.onrecord.Article;

/** Reads what was found, in a task. What cannot be analysed becomes a failure, and the rest goes on. */
final class Analysing implements MapFunction<Row, Row> {
    private static final long serialVersionUID = 1;

    @Override
    public Row call(Row row) {
        return RecordRows.row(analysed(RecordRows.made(row, Outcome.class)));
    }

    private static Outcome analysed(Outcome found) {
        return found.article() == null
                ? found
                : analysed(found.article().analysis().article());
    }

    /** A defect of ours, or a text so strange that it overflows a stack, must not cost the other articles. */
    private static Outcome analysed(Article article) {
        Analyst analyst = SharedAnalyst.get();
        try {
            return Outcome.read(analyst.analyse(article), analyst.model());
        } catch (OutOfMemoryError e) {
            return Outcome.failed(article.uri(), "too large for the memory that Java may use");
        } catch (RuntimeException | StackOverflowError e) {
            return Outcome.failed(article.uri(), "cannot be analysed (" + e + ")");
        }
    }
}
