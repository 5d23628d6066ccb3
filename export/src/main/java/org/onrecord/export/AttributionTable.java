package org.onrecord.export;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.function.Function;
import org.onrecord.Attribution;
import org.onrecord.archive.ArchivedArticle;
import org.onrecord.archive.Articles;
import org.onrecord.archive.FoundStatement;

/** One row an attribution in a {@link CsvTable}, in the columns that docs/csv.md describes. */
public final class AttributionTable implements Export {
    private final CsvTable table;
    private final Articles articles;

    /** @param articles those of the archive whose articles will be written */
    public AttributionTable(Writer out, Articles articles) throws IOException {
        this.table = new CsvTable(out, RecordCsv.ATTRIBUTIONS.header());
        this.articles = articles;
    }

    @Override
    public void write(ArchivedArticle article) throws IOException {
        Map<String, Attribution> attributions =
                article.analysis().attributions().stream().collect(toMap(Attribution::id, Function.identity()));
        for (FoundStatement statement : articles.statements(article.version())) {
            Attribution attribution = attributions.get(statement.local());
            if (attribution != null) {
                table.row(RecordCsv.ATTRIBUTIONS.cells(new AttributionRow(article, attribution, statement)));
            }
        }
    }
}
